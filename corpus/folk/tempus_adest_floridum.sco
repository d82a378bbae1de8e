cmusic 1
import "clarinet.ins"

/* Composer: Sweden
   Print: Greifswald, 1582
   Key: A major
   Compared with: one public transcription */
title "Tempus adest floridum"
tempo 116bpm
meter 4/4
key A major

phrase a {
  A4 A4 A4 B4 |
  A4 A4 E4:2b |
}

phrase b {
  F#4 E4 F#4 G#4 |
  A4:2b A4:2b |
}

phrase c {
  E5 D5 C#5 B4 |
  C#5 B4 A4:2b |
}

phrase d {
  E4 E4 F#4 G#4 |
  A4 A4 B4:2b |
}

phrase c2 {
  E5 D5 C#5 B4 |
  A4:2b D5:2b |
  A4:4b |
}

part tune plays clarinet(amp=-12dB) {
  each 1b
  play a
  play b
  play a
  play b
  play c
  play b
  play d
  play c2
}
