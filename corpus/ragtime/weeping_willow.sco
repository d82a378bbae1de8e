cmusic 1
import "piano.ins"

/* Composer: Scott Joplin
   Print: Saint Louis, 1903
   Key: G major
   Compared with: one public transcription */
title "Weeping Willow"
tempo 76bpm
meter 2/4
pickup 3/4b
key G major

phrase a {
  G4 A4 B4 |
  D5:1b G5:1b |
  B4 A#4 B4 D5:1/2b D5:1/2b E5 |
  D5 C5:1/2b G4:1/2b A4:1/2b G4 |
  B4 G4 E4 D4:1/2b
}

phrase b {
  G4 A4 B4 |
  D5:1b G5:1b |
  F#5 E#5 F#5 A5:1/2b D5 F#5 A5 |
  B5 G5 E5 C#5:1/2b A4 B4 C#5 |
  D5:3/2b G4 A4 |
}

phrase c {
  D5:1b G5:1b |
  B4 A#4 B4 D5:1/2b D5:1/2b E5 |
  D5 C5:1/2b G4:1/2b A4:1/2b G4 |
  B4 G4 E4 D4:1/2b
}

phrase d {
  B4 A#4 B4 |
  D#5:1b F#5:3/4b A5 |
  A5 G5 F#5 G5:1/2b G5 F#5 E5 |
  E5 D5 C#5 D5:1/2b C5 A4 F#4 |
  G4:5/4b
}

part tune plays piano(amp=-10dB) {
  each 1/4b
  play a
  play b
  play c
  play d
}
