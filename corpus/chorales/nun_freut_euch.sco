cmusic 1
import "sine_organ.ins"

/* Composer: Martin Luther
   Print: Wittenberg, 1524
   Key: G major
   Compared with: one public transcription */
title "Nun freut euch, lieben Christen gmein"
tempo 88bpm
meter 4/4
key G major

phrase a {
  G4:2b G4 D4 |
  G4 C5 B4 A4 |
  G4:2b rest
}

phrase b {
  G4 |
  A4 C5 B4 A4 |
  E4 F#4 G4:2b |
}

phrase b2 {
  G4 |
  A4 C5 B4 A4 |
  E4 F#4 G4:2b |
  rest
}

phrase c {
  G4 C5 B4 |
  C5 D5 D5 C#5 |
  D5:2b rest
}

phrase d {
  D5 |
  E5 C5 D5:3/2b C5:1/2b |
  B4 A4 G4:2b |
  rest
}

phrase e {
  B4 A4 D4 |
  G4 A4 B4 A4 |
  G4:4b |
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play a
  play b2
  play c
  play d
  play e
}
