cmusic 1
import "flute.ins"

/* Composer: Stephen Foster
   Print: New York, 1862
   Key: C major
   Compared with: one public transcription */
title "Why, No One to Love?"
tempo 132bpm
meter 3/4
key C major

phrase a {
  E4 D4 E4 |
  F4 E4 F4 |
  G4 E5 D5 |
  D5 C5 A4 |
  A4 G4 E4 |
  G4 F4 D4 |
  E4:3b tie |
  E4 rest:2b |
}

phrase a2 {
  E4 D4 E4 |
  F4 E4 F4 |
  G4 E5 D5 |
  D5 C5 A4 |
  A4 G4 E4 |
  G4 F4 D4 |
  C4:3b tie |
  C4:3b |
}

phrase b {
  G4 F#4 G4 |
  B4:3b |
  G4 F#4 G4 |
  C5:3b |
  G4:3b |
  E4 D4 C4 |
  D4:3b tie |
  D4:3b |
}

phrase a3 {
  E4 D4 E4 |
  F4 E4 F4 |
  G4 E5 D5 |
  D5 C5 A4 |
  G4 C5 E5 |
  D5 A4 B4 |
  C5:3b tie |
  C5 rest:2b |
}

part tune plays flute(amp=-12dB) {
  each 1b
  play a
  play a2
  play b
  play a3
}
