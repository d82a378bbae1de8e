// cmusic compose genetic --seed 11

cmusic 1
import "flute.ins"
import "plucked_string.ins"

title "Bred tune"
tempo 96bpm
tempo 77bpm at 56b over 8b
meter 4/4
key G major

part tune plays flute(amp=-9dB) {
  each 1/2b
  E5:1b { amp = -10dB } C5:1b { amp = -11dB } C5 { amp = -10.5dB } A4 { amp = -10.5dB }
  B4:3/4b { amp = -10dB } B4:1/4b { amp = -9.5dB } |
  A4:2b { amp = -8dB } rest:1b C5 D5 |
  E5 { amp = -7.5dB } D5 B4 G4 B4:1b { amp = -9.5dB } A4:1b { amp = -9.5dB } |
  G4:4b { amp = -8.5dB } |
  D5:1b { amp = -10dB } B4:1b { amp = -11dB } B4 { amp = -10.5dB } G4 { amp = -10.5dB }
  A4:3/4b { amp = -10dB } A4:1/4b { amp = -9.5dB } |
  G4:2b { amp = -8dB } rest:1b B4 C5 |
  D5:3/2b { amp = -7.5dB } E5
  set amp=-9.5dB
  D5 B4 A4 G4 { amp = -10dB } |
  G5:2b { amp = -8.5dB } E5:1b { amp = -11dB } rest:1b |
  E5:1b { amp = -10dB } C5:1b { amp = -11dB } C5 { amp = -10.5dB } A4 { amp = -10.5dB }
  B4:3/4b { amp = -10dB } B4:1/4b |
  A4:2b { amp = -8dB } rest:1b C5 { amp = -9dB } D5 { amp = -9dB } |
  E5 { amp = -7.5dB }
  set amp=-9dB
  D5 B4 G4 B4:1b { amp = -9.5dB } A4:1b { amp = -9.5dB } |
  G4:4b { amp = -8.5dB } |
  E5:1b { amp = -10dB } C5:1b { amp = -11dB } C5 { amp = -10.5dB } A4 { amp = -10.5dB }
  B4:3/4b { amp = -10dB } B4:1/4b { amp = -9.5dB } |
  A4:2b { amp = -8dB } rest:1b C5 D5 |
  E5 { amp = -7.5dB } D5 B4 G4 B4:1b { amp = -9.5dB } A4:1b { amp = -9.5dB } |
  G4:4b { amp = -8.5dB } |
}

part bass plays plucked_string(amp=-16dB) {
  each 1b
  C3 G3 D3 A2 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  C3 G3 D3 A2 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  C3 G3 D3 A2 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  G2 D3 G2:2b |
}
