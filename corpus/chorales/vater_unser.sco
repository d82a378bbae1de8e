cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Leipzig, 1539
   Key: C dorian
   Compared with: two public transcriptions */
title "Vater unser im Himmelreich"
tempo 80bpm
meter 4/4
key C dorian

phrase a {
  G4:2b G4 Eb4 |
  F4 G4 Eb4 D4 |
  C4:2b
}

phrase b {
  G4:2b |
  G4 F4 Bb4 G4 |
  Eb4 F4 G4:2b |
}

phrase c {
  G4:2b Bb4 C5 |
  Eb5 D5 C5 B4 |
  C5:2b
}

phrase d {
  C5:2b |
  D5 C5 Bb4 A4 |
  G4 F#4 G4:2b |
}

phrase e {
  C5:2b Bb4 A4 |
  Bb4 G4 G4 F4 |
  Eb4:2b
}

phrase f {
  G4:2b |
  Ab4 G4 Eb4 F4 |
  Eb4 D4 C4:2b |
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play d
  play e
  play f
}
