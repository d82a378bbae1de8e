cmusic 1
import "sine_organ.ins"

/* Composer: Louis Bourgeois
   Print: Geneva, 1551
   Key: F major
   Compared with: one public transcription */
title "Freu dich sehr, o meine Seele"
tempo 120bpm
meter 6/4
key F major

phrase a {
  F4 G4:1b A4 G4:1b |
  F4:1b E4:1b D4 C4 |
}

phrase b {
  F4 G4:1b A4 Bb4:1b |
  A4 G4 F4 |
}

phrase c {
  A4 A4:1b C5 Bb4:1b |
  A4:1b G4:1b A4 rest |
}

phrase d {
  C5 C5:1b D5 C5:1b |
  Bb4:1b A4:1b G4 rest |
}

phrase e {
  A4 C5:1b Bb4 A4:1b |
  F4:1b G4:1b A4 F4 |
}

phrase f {
  A4 A4:1b Bb4 A4:1b |
  G4:1b F4:1b E4 F4 |
}

part tune plays sine_organ(amp=-10dB) {
  each 2b
  play a
  play b
  play a
  play b
  play c
  play d
  play e
  play f
}
