cmusic 1
import "sine_organ.ins"

/* Composer: Martin Luther
   Print: Wittenberg, 1529
   Key: D major
   Compared with: one public transcription */
title "Ein feste Burg ist unser Gott"
tempo 84bpm
meter 4/4
pickup 1b
key D major

phrase a {
  D5 |
  D5 D5 A4:1/2b B4:1/2b C#5 |
  D5:1/2b C#5:1/2b B4 A4
}

phrase b {
  D5 |
  C#5 B4 A4 B4 |
  G4:1/2b F#4:1/2b E4 D4
}

phrase c {
  D4 |
  F#4 A4 B4 G#4 |
  A4
}

phrase d {
  D4 A4 A4 |
  B4 C#5 D5
}

phrase e {
  C#5 |
  D5 C#5 B4 B4 |
  A4
}

phrase f {
  B4 B4 A4 |
  B4 G4 F#4
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
  play b
}
