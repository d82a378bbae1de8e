cmusic 1
import "sine_organ.ins"

/* Composer: Melchior Teschner
   Print: Leipzig, 1615
   Key: C major
   Compared with: one public transcription */
title "Valet will ich dir geben"
tempo 92bpm
meter 4/4
pickup 1b
key C major

phrase a {
  C4 |
  G4 G4 A4 B4 |
  C5:2b C5
}

phrase b {
  E5 |
  D5 C5 A4 B4 |
  C5:3b
}

phrase c {
  C5 |
  E5 E5 D5 C5 |
  B4:2b B4
}

phrase d {
  B4 |
  C5 B4 A4 A4 |
  G4:3b
}

phrase e {
  G4 |
  E4 G4 A4 G4 |
  G4 F4 E4
}

phrase f {
  G4 |
  F4 E4 D4 D4 |
  C4:3b
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
