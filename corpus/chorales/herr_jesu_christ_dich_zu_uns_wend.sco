cmusic 1
import "sine_organ.ins"

/* Composer: Germany
   Print: Dresden, 1628
   Key: F major
   Compared with: one public transcription */
title "Herr Jesu Christ, dich zu uns wend"
tempo 120bpm
meter 6/4
pickup 2b
key F major

phrase a {
  F4:2b |
  A4:2b C5 A4:2b G4 |
  A4 B4 C5:2b
}

phrase b {
  D5:2b |
  C5:2b A4 G4:2b F4 |
  F4 E4 F4:2b
}

phrase c {
  G4:2b |
  A4:2b A4 G4:2b C5 |
  C5 B4 C5:2b
}

phrase b2 {
  A4:2b |
  Bb4:2b A4 G4:2b F4 |
  F4 E4 F4:2b
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play b2
}
