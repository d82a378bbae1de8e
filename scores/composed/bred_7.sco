// cmusic compose genetic --seed 7

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
  F#5 { amp = -7.5dB } E5 C5 A4 C5:1b { amp = -9.5dB } B4:1b { amp = -9.5dB } |
  A4:4b { amp = -8.5dB } |
  D5:3/2b { amp = -10dB } E5 { amp = -11dB } D5 { amp = -10.5dB } B4 { amp = -10.5dB }
  A4 { amp = -10dB } G4 { amp = -10dB } |
  G5:2b { amp = -8dB } E5:3/2b E5 |
  F#5 { amp = -7.5dB } E5 C5 A4 C5:1b { amp = -9.5dB } B4:1b { amp = -9.5dB } |
  A4:4b { amp = -8.5dB } |
  D5:3/2b { amp = -10dB } E5 { amp = -11dB } D5 { amp = -10.5dB } B4 { amp = -10.5dB }
  A4 { amp = -10dB } G4 { amp = -10dB } |
  G5:2b { amp = -8dB } E5:1b rest E5 |
  F#5 { amp = -7.5dB } E5 C5 A4 C5:1b { amp = -9.5dB } B4:1b { amp = -9.5dB } |
  A4:4b { amp = -8.5dB } |
  D5:3/2b { amp = -10dB } E5 { amp = -11dB } D5 { amp = -10.5dB } B4 { amp = -10.5dB }
  A4 { amp = -10dB } G4 { amp = -10dB } |
  G5:2b { amp = -8dB } E5:3/2b E5 |
  E5 { amp = -7.5dB } D5 B4 G4 B4:1b { amp = -9.5dB } A4:1b { amp = -9.5dB } |
  G4:4b { amp = -8.5dB } |
}

part bass plays plucked_string(amp=-16dB) {
  each 1b
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  D3 A2 D2 A2 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  D3 A2 D2 A2 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  D3 A2 D2 A2 |
  D2 A2 D2 A2 |
  G2 D3 G2 D3 |
  C3 G3 C3 G3 |
  G2 D3 G2 D3 |
  G2 D3 G2:2b |
}
