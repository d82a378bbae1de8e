cmusic 1
import "sine_organ.ins"

/* Composer: Nikolaus Herman
   Print: Leipzig, 1554
   Key: F major
   Compared with: one public transcription */
title "Lobt Gott, ihr Christen, alle gleich"
tempo 92bpm
meter 4/4
pickup 1b
key F major

phrase a {
  F4 |
  C5 C5 C5 C5 |
  D5 C5:1/2b Bb4:1/2b A4
}

phrase b {
  A4 |
  Bb4 C5 D5 D5 |
  C5:3b
}

phrase c {
  C5 |
  C5 C5 C5 A4 |
  C5 Bb4:1/2b A4:1/2b G4
}

phrase d {
  C5 |
  A4 F4 G4 G4 |
  F4:2b
}

phrase e {
  A4:2b |
  C5 F4 G4 G4 |
  F4:3b
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play d
  play e
}
