cmusic 1
import "sine_organ.ins"

/* Composer: Hans Leo Hassler
   Print: Nuremberg, 1601
   Key: E phrygian
   Compared with: two public transcriptions */
title "Herzlich tut mich verlangen"
tempo 72bpm
meter 4/4
pickup 1b
key E phrygian

phrase a {
  E4 |
  A4 G4 F4 E4 |
  D4:2b E4
}

phrase b {
  B4 |
  C5 C5 B4:1/2b A4:1/2b B4 |
  A4:3b
}

phrase c {
  C5 |
  B4:1/2b A4:1/2b G4 A4 B4 |
  C5:2b C5
}

phrase d {
  G4 |
  A4 G4 F4 F4 |
  E4:3b
}

phrase e {
  C5 |
  B4:1/2b C5:1/2b D5 C5 B4 |
  A4:2b B4
}

phrase f {
  E4 |
  F4 E4 D4 G4 |
  E4:3b
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
