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
  D5:3/2b { amp = -10dB } E5 { amp = -11dB } D5 { amp = -10.5dB } B4 { amp = -10.5dB }
  A4 { amp = -10dB } G4 { amp = -10dB } |
  G5:2b { amp = -8dB } E5:1b rest E5 |
  D5:1b { amp = -7.5dB } C5 B4 B4 { amp = -9.5dB } A4 { amp = -9.5dB } G4:3/4b { amp = -9.5dB }
  F#4:1/4b { amp = -10dB } |
  G4:4b { amp = -8.5dB } |
  C5:3/2b { amp = -10dB } D5 { amp = -11dB } C5 { amp = -10.5dB } A4 { amp = -10.5dB }
  G4 { amp = -10dB } F#4 { amp = -10dB } |
  G4:3b { amp = -8dB } D5 D5 |
  E5:1b { amp = -7.5dB } D5 C5 C5 { amp = -9.5dB } B4 { amp = -9.5dB } A4:3/4b { amp = -9.5dB }
  G4:1/4b { amp = -10dB } |
  A4:4b { amp = -8.5dB } |
  D5:3/2b { amp = -10dB } E5 { amp = -11dB } D5 { amp = -10.5dB } B4 { amp = -10.5dB }
  A4 { amp = -10dB } G4 { amp = -10dB } |
  G5:2b { amp = -8dB } E5:1b rest E5 |
  D5:1b { amp = -7.5dB } C5 B4 B4 { amp = -9.5dB } A4 { amp = -9.5dB } G4:3/4b { amp = -9.5dB }
  F#4:1/4b { amp = -10dB } |
  G4:4b { amp = -8.5dB } |
  D5:3/2b { amp = -10dB } E5 { amp = -11dB } D5 { amp = -10.5dB } B4 { amp = -10.5dB }
  A4 { amp = -10dB } G4 { amp = -10dB } |
  G5:2b { amp = -8dB } E5:1b rest E5 |
  D5:1b { amp = -7.5dB } C5 B4 B4 { amp = -9.5dB } A4 { amp = -9.5dB } G4:3/4b { amp = -9.5dB }
  F#4:1/4b { amp = -10dB } |
  G4:4b { amp = -8.5dB } |
}

part bass plays plucked_string(amp=-16dB) {
  each 1b
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  D2 A2 D2 A2 |
  G2 D3 G2 B2 |
  C3 G3 D3 A2 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2:2b |
}
