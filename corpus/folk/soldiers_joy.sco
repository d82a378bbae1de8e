cmusic 1
import "bowed_string.ins"

/* Composer: Scotland
   Print: Glasgow, 1782
   Key: D major
   Compared with: one public transcription */
title "Soldier’s Joy"
tempo 108bpm
meter 2/2
pickup 1b
key D major

phrase a {
  F#4 G4 |
  A4 F#4 D4 F#4 A4 F#4 D4 F#4 |
  A4:1b D5:2b C#5 B4 |
  A4 F#4 D4 F#4 A4 F#4 D4 F#4 |
  G4:1b E4:2b
}

phrase a2 {
  F#4 G4 |
  A4 F#4 D4 F#4 A4 F#4 D4 F#4 |
  A4:1b D5:2b F#5 G5 |
  A5 F#5 D5 F#5 G5 E5 C#5 E5 |
  D5:1b D5:2b
}

phrase b {
  E5:1b |
  F#5 E5 F#5 G5 F#5 A5 G5 F#5 |
  E5 D5 C#5 D5 E5 F#5 G5 E5 |
  F#5 E5 F#5 G5 F#5 A5 G5 F#5 |
  E5 D5 C#5 B4 A4:1b
}

phrase c {
  A4:1b |
  F#5 E5 F#5 G5 F#5 A5 G5 F#5 |
  E5 D5 C#5 D5 E5 F#5 G5 E5 |
  A5 F#5 D5 F#5 G5 E5 C#5 E5 |
  D5:1b D5:2b
}

part tune plays bowed_string(amp=-12dB) {
  each 1/2b
  play a
  play a2
  play a
  play a2
  play b
  play c
  play b
  play c
}
