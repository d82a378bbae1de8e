// cmusic compose genetic --seed 1 --style slack-key --tempo 88

cmusic 1
import "nylon_string.ins"

title "Bred tune"
tempo 88bpm
tempo 70bpm at 56b over 8b
meter 4/4
key G major

part guitar plays nylon_string(amp=-9dB) {
  each 1/2b
  D4:1/8b { amp = -10dB } E4:7/8b { amp = -10dB } D4 { amp = -11dB } C4 { amp = -11dB }
  C4 { amp = -10.5dB } B3 { amp = -10.5dB } A3 { amp = -10dB } G3 { amp = -10dB } |
  A3:3b { amp = -8dB } E4 E4 |
  D4:1b { amp = -7.5dB } B3:1b B3:1b { amp = -9.5dB } G3:1b { amp = -9.5dB } |
  A3:4b { amp = -8.5dB } |
  D4:3/2b { amp = -10dB } E4 { amp = -11dB } D4 { amp = -10.5dB } B3 { amp = -10.5dB }
  A3 { amp = -10dB } G3 { amp = -10dB } |
  G4:2b { amp = -8dB } E4:1b rest D4:1/8b E4:3/8b |
  C4:1/8b { amp = -7.5dB } D4:7/8b { amp = -7.5dB } C4 B3
  set amp=-9.5dB
  B3 A3 G3:3/4b F#3:1/4b { amp = -10dB } |
  G3:4b { amp = -8.5dB } |
  D4:3/2b { amp = -10dB } E4 { amp = -11dB } D4 { amp = -10.5dB } B3 { amp = -10.5dB }
  A3 { amp = -10dB } G3 { amp = -10dB } |
  G4:2b { amp = -8dB } E4:1b { amp = -9dB } rest E4 { amp = -9dB } |
  C4:1/8b { amp = -7.5dB } D4:7/8b { amp = -7.5dB } C4 { amp = -9dB } B3 { amp = -9dB } B3 A3
  G3:3/4b F#3:1/4b { amp = -10dB } |
  G3:4b { amp = -8.5dB } |
  D4:3/2b { amp = -10dB } E4 { amp = -11dB } D4 { amp = -10.5dB } B3 { amp = -10.5dB }
  A3 { amp = -10dB } G3 { amp = -10dB } |
  G4:2b { amp = -8dB } E4:1b { amp = -9dB } rest E4 { amp = -9dB } |
  C4:1/8b { amp = -7.5dB } D4:7/8b { amp = -7.5dB } C4 { amp = -9dB } B3 { amp = -9dB } B3 A3
  G3:3/4b F#3:1/4b { amp = -10dB } |
  G3:4b { amp = -8.5dB } |
}

part guitar_v2 plays nylon_string(amp=-16dB) {
  each 1b
  C3 G3 C3 G3 |
  A2 E3 A2 C3 |
  G2 D3 G2 D3 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2:2b |
}
