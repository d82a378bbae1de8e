cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Wittenberg, 1524
   Key: D dorian
   Compared with: one public transcription */
title "Christ lag in Todesbanden"
tempo 84bpm
meter 4/4
pickup 2b
key D dorian

phrase a {
  A4:2b |
  G4 A4 C5 D5 |
  C5 B4 A4:3/2b
}

phrase b {
  A4:1/2b |
  F4 G4 A4 G4:1/2b F4:1/2b |
  E4 D4
}

phrase c {
  D4 F4 |
  G4 D4 F4 G4 |
  A4:3/2b
}

phrase d {
  A4:1/2b D5 C5 |
  D5 E5 C5 B4 |
  A4:3/2b
}

phrase e {
  A4:1/2b C5 A4 |
  C5 G4 F4:1/2b D4:1/2b E4 |
  D4:2b
}

phrase f {
  A4 G4:1/2b F4:1/2b |
  E4 D4
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play a
  play b
  play c
  play d
  play e
  play f
}
