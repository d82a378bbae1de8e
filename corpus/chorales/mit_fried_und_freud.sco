cmusic 1
import "sine_organ.ins"

/* Composer: Martin Luther
   Print: Wittenberg, 1524
   Key: D dorian
   Compared with: one public transcription */
title "Mit Fried und Freud ich fahr dahin"
tempo 76bpm
meter 4/4
key D dorian

phrase a {
  D4:2b A4 A4 |
  G4 D5 C5 B4 |
  A4:2b
}

phrase b {
  C5:2b |
  A4 C5 B4:1/2b A4:1/2b B4 |
  A4 rest:1/2b
}

phrase c {
  A4:1/2b C5:3/2b B4:1/2b |
  C5 A4:1/2b G4 F4:1/2b E4 |
  D4:2b
}

phrase d {
  A4:3/2b G4:1/2b |
  F4 D4 C4:2b |
}

phrase e {
  A4:3/2b G4:1/2b F4 C5 tie |
  C5:1/2b Bb4:1/2b A4 G4:1/2b F4:1/2b G4 |
  A4 rest:1/2b
}

phrase f {
  G4:1/2b F4 D4 |
  C4 F4 E4:1/2b D4:1/2b E4 |
  D4:4b |
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play d
  play e
  play f
}
