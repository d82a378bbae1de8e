cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Wittenberg, 1524
   Key: G mixolydian
   Compared with: one public transcription */
title "Gelobet seist du, Jesu Christ"
tempo 80bpm
meter 4/4
pickup 1b
key G mixolydian

phrase a {
  G4 |
  G4 G4 A4 G4 |
  C5 D5 C5:2b |
}

phrase b {
  B4 D5 E5 D5 |
  B4 A4 G4
}

phrase c {
  G4 |
  C5 B4 D5 A4 |
  G4 E4 D4
}

phrase d {
  D4 |
  A4 A4 A4 D5 |
  C5 A4 G4:1/2b A4:1/2b B4 |
  A4
}

phrase e {
  G4 G4 G4 |
  G4 rest:2b
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play d
  play e
}
