cmusic 1
import "sine_organ.ins"

/* Composer: Martin Luther
   Print: Leipzig, 1539
   Key: D major
   Compared with: two public transcriptions */
title "Vom Himmel hoch, da komm ich her"
tempo 92bpm
meter 4/4
pickup 1/2b
key D major

phrase a {
  D5:1/2b |
  C#5 B4 C#5 A4 |
  B4 C#5 D5 rest:1/2b
}

phrase b {
  D5:1/2b |
  D5 A4 A4 F#4 |
  A4 G4 F#4 rest:1/2b
}

phrase c {
  F#4:1/2b |
  B4 B4 A4 C#5 |
  D5 B4 A4 rest:1/2b
}

phrase d {
  D5:1/2b |
  C#5 B4 A4 A4 |
  G4:1/2b F#4:1/2b E4 D4 rest:1/2b
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play d
}
