cmusic 1
import "oboe.ins"

/* Composer: France
   Print: Paris, 1860
   Key: D minor
   Compared with: one public transcription */
title "Picardy"
tempo 84bpm
meter 4/4
key D minor

phrase a {
  D4 E4 F4 G4 |
  A4:2b A4 G4 |
  A4:2b A4:2b |
}

phrase b {
  A4 A4 Bb4 C5 |
  Bb4:2b A4 G4 |
  A4:4b |
}

phrase c {
  A4 A4 D5 A4 |
  G4:3b F4 |
  D4 F4 A4 F4 |
  E4:4b |
}

phrase d {
  A4 A4 D5 A4 |
  G4:2b E4 F4 |
  D4:4b |
}

part tune plays oboe(amp=-12dB) {
  each 1b
  play a
  play b
  play a
  play b
  play c
  play d
}
