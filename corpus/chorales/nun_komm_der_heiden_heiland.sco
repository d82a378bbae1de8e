cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Wittenberg, 1524
   Key: G minor
   Compared with: two public transcriptions */
title "Nun komm, der Heiden Heiland"
tempo 80bpm
meter 4/4
key G minor

phrase a {
  G4 G4 F4 Bb4 |
  A4:1/2b G4:1/2b A4 G4:2b |
}

phrase b {
  G4 Bb4 C5:3/2b Bb4:1/2b |
  C5 D5 Bb4:2b |
}

phrase c {
  Bb4 C5 D5 Bb4 |
  C5 Bb4:1/2b A4:1/2b G4:2b |
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play a
}
