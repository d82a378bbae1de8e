cmusic 1
import "sine_organ.ins"

/* Composer: Martin Luther
   Print: Wittenberg, 1524
   Key: E phrygian
   Compared with: two public transcriptions */
title "Aus tiefer Not schrei ich zu dir"
tempo 76bpm
meter 4/4
key E phrygian

phrase a {
  B4:2b E4 B4 |
  C5 B4:1/2b A4:1/2b G4 A4 |
  B4:2b
}

phrase b {
  B4:2b |
  C5 D5 C5:1/2b B4:1/2b A4 |
  G4 F4 E4:2b |
}

phrase c {
  A4:2b G4 C5 |
  B4 A4 D5:1/2b C5:1/2b B4 |
  A4:2b
}

phrase d {
  C5:2b |
  B4 C5 D5 G4 |
  B4 A4 G4:2b |
}

phrase e {
  G4:2b C5 B4 |
  A4 E4 G4 F4 |
  E4:4b |
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
}
