cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Erfurt, 1524
   Key: A phrygian
   Compared with: two public transcriptions */
title "Ach Gott, vom Himmel sieh darein"
tempo 76bpm
meter 4/4
pickup 1b
key A phrygian

phrase a {
  A4 |
  Bb4 A4 G4 D5 |
  D5 Bb4 A4
}

phrase b {
  C5 |
  Bb4 A4 G4 C5 |
  Bb4 A4 G4
}

phrase a2 {
  G4 |
  Bb4 A4 G4 D5 |
  D5 Bb4 A4
}

phrase c {
  G4 |
  A4 F4 E4 D4 |
  F4 G4 A4
}

phrase d {
  F4 |
  G4 Bb4 A4 Bb4 |
  G4 F#4 G4
}

phrase e {
  G4 |
  D5 Bb4 C5 D5 |
  C5 Bb4 A4
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play a2
  play b
  play c
  play d
  play e
}
