cmusic 1
import "oboe.ins"

/* Composer: Germany
   Print: Breslau, 1555
   Key: F major
   Compared with: one public transcription */
title "Quem pastores laudavere"
tempo 108bpm
meter 3/4
key F major

phrase a {
  F4:2b A4 |
  C5:2b A4 |
  Bb4 C5 D5 |
  C5:2b G4 |
}

phrase b {
  A4 Bb4 C5 |
  Bb4 A4 G4 |
  F4:2b D4 |
  E4:2b C4 |
}

phrase c {
  A4:2b Bb4 |
  C5:2b D5 |
  C5:2b G4 |
  A4:2b F4 |
}

phrase d {
  Bb4:2b Bb4 |
  A4 G4 F4 |
  F4 D4 E4 |
  F4:3b |
}

part tune plays oboe(amp=-12dB) {
  each 1b
  play a
  play b
  play c
  play d
}
