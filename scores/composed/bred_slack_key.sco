// cmusic compose genetic --seed 1 --style slack-key --tempo 88

cmusic 1
import "nylon_string.ins"

title "Bred tune"
tempo 88bpm
tempo 70bpm at 56b over 8b
meter 4/4
key G major

part guitar plays nylon_string(amp=-10dB) {
  each 1/2b
  B3:1b B3 { amp = -11dB } B3 { amp = -11dB } B3 { amp = -10.5dB } D4:1b { amp = -10.5dB } B3 |
  A3 { amp = -8dB } G3 { amp = -9.5dB } A3 { amp = -9.5dB } A3 { amp = -9dB } B3:1b { amp = -9dB }
  E4:3/4b { amp = -9dB } D4:1/4b { amp = -9dB } |
  D4:1b { amp = -7.5dB } B3:1b { amp = -9dB } A3:1/8b { amp = -9.5dB } B3:3/8b { amp = -9.5dB }
  G3 { amp = -9.5dB } A3:3/4b { amp = -9.5dB } A3:1/4b |
  G3:4b { amp = -8.5dB } |
  D4:3/2b E4 { amp = -11dB } D4 { amp = -10.5dB } B3 { amp = -10.5dB } A3 G3 |
  G4:2b { amp = -8dB } E4:3/2b { amp = -9dB } rest |
  D4:3/2b { amp = -7.5dB } E4 { amp = -9dB } D4 { amp = -9.5dB } B3 { amp = -9.5dB }
  A3 { amp = -9.5dB } G3 |
  G4:2b { amp = -8.5dB } E4:1b { amp = -11dB } rest:1b |
  C4:1/8b D4:11/8b E4 { amp = -11dB } D4 { amp = -10.5dB } B3 { amp = -10.5dB } A3 G3 |
  F#4:1/8b { amp = -8dB } G4:15/8b { amp = -8dB } E4:3/2b { amp = -9dB } rest |
  D4:3/2b { amp = -7.5dB } E4 { amp = -9dB } D4 { amp = -9.5dB } B3 { amp = -9.5dB }
  A3 { amp = -9.5dB } G3 |
  G4:2b { amp = -8.5dB } E4:1b { amp = -11dB } rest:1b |
  C4:1/8b D4:11/8b E4 { amp = -11dB } D4 { amp = -10.5dB } B3 { amp = -10.5dB } A3 G3 |
  F#4:1/8b { amp = -8dB } G4:15/8b { amp = -8dB } E4:3/2b { amp = -9dB } rest |
  D4:3/2b { amp = -7.5dB } E4 { amp = -9dB } D4 { amp = -9.5dB } B3 { amp = -9.5dB }
  A3 { amp = -9.5dB } G3 |
  G3:4b { amp = -8.5dB } |
}

part guitar_v2 plays nylon_string(amp=-16dB) {
  each 1b
  G2 D3 G2 D3 |
  D2 A2 E2 B2 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2:2b |
}
