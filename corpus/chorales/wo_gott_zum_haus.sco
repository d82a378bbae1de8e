cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Wittenberg, 1533
   Key: Eb major
   Compared with: two public transcriptions */
title "Wo Gott zum Haus nicht gibt sein Gunst"
tempo 84bpm
meter 4/4
key Eb major

phrase a {
  Eb4:2b Bb4 Bb4 |
  G4 F4 G4 A4 |
  Bb4:3/2b
}

phrase b {
  Bb4:1/2b G4 Bb4 |
  Ab4 Bb4 G4 F4 |
  Eb4:3/2b
}

phrase c {
  Bb4:1/2b C5 C5 |
  G4 Bb4 Ab4 Ab4 |
  G4:3/2b
}

phrase d {
  Eb5:1/2b D5 C5 |
  Bb4 C5 Ab4:1/2b G4:1/2b F4 |
  Eb4:4b |
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play d
}
