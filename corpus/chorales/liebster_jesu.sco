cmusic 1
import "sine_organ.ins"

/* Composer: Johann Rudolf Ahle
   Print: Mühlhausen, 1664
   Key: G major
   Compared with: one public transcription */
title "Liebster Jesu, wir sind hier"
tempo 76bpm
meter 4/4
key G major

phrase a {
  B4 G4 A4 D5 |
  B4 G4 A4:2b |
}

phrase b {
  G4 G4 G4 G4 |
  A4 B4 A4:2b |
  G4:4b |
}

phrase c {
  D4 D4 E4 F#4 |
  G4 A4 F#4 D4 |
}

phrase b2 {
  G4 G4 A4 B4 |
  C5 B4 A4:2b |
  G4:4b |
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play a
  play b
  play c
  play b2
}
