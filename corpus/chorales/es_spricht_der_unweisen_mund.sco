cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Wittenberg, 1524
   Key: G major
   Compared with: one public transcription */
title "Es spricht der Unweisen Mund wohl"
tempo 84bpm
meter 4/4
key G major

phrase a {
  G4:2b G4 E4 |
  D4 G4 A4 B4 |
  G4:2b rest
}

phrase b {
  G4 |
  G4 A4 B4 C5 |
  A4:2b G4:2b |
}

phrase b2 {
  G4 |
  G4 A4 B4 C5 |
  A4:2b G4:2b |
  rest
}

phrase c {
  G4 E4 F#4 |
  G4 E4 D4 C#4 |
  D4:2b rest
}

phrase d {
  D4 |
  G4 A4 B4 C5 |
  B4 A4 B4:2b |
  rest
}

phrase e {
  A4 B4 C5 |
  D5 B4 A4:1/2b G4:1/2b A4 |
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
