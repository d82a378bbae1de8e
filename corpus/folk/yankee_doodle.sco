cmusic 1
import "flute.ins"

/* Composer: United States
   Print: Glasgow, 1782
   Key: D major
   Compared with: one public transcription */
title "Yankee Doodle"
tempo 92bpm
meter 2/4
key D major

phrase a {
  D5 D5 E5 F#5 |
  D5 D5 E5 C#5 |
  D5 D5 E5 F#5 |
  D5:1b C#5:1b |
}

phrase a2 {
  D5 D5 E5 F#5 |
  D5 D5 E5 C#5 |
  A4 A4 B4 C#5 |
  D5:1b D5:1b |
}

phrase b {
  D5:1b B4 G4 |
  B4 G4 B4:1b |
  C5:1b A4 G4 |
  F#4 G4 A4:1b |
}

phrase c {
  D5:1b B4 G4 |
  B4 G4 C5:1b |
  A4 B4 C#5 A4 |
  D5:1b D5:1b |
}

part tune plays flute(amp=-12dB) {
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
