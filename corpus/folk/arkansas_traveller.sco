cmusic 1
import "bowed_string.ins"

/* Composer: United States
   Print: Boston, 1883
   Key: D major
   Compared with: one public transcription */
title "The Arkansas Traveller"
tempo 88bpm
meter 2/4
pickup 1/2b
key D major

phrase a {
  A3:1/6b B3:1/6b C#4:1/6b |
  D4 F#4 E4 D4 B3:1/2b B3:1/2b |
  A3:1/2b A3:1/2b D4:1b |
  E4 E4 E4:1/2b F#4 F#4 F#4:1/2b |
  D4 F#4 E4 D4 B3:1/2b
}

phrase b {
  A3:1/2b |
  D4 F#4 E4 D4 B3:1/2b B3:1/2b |
  A3:1/2b A3:1/2b D4:1b |
  D5 C#5 D5 A4 B4 D5 A4 G4 |
  F#4 E4 D4 C#4 D4:1/2b
}

phrase b2 {
  A3:1/2b |
  D4 F#4 E4 D4 B3:1/2b B3:1/2b |
  A3:1/2b A3:1/2b D4:1b |
  D5 C#5 D5 A4 B4 D5 A4 G4 |
  F#4 E4 D4 C#4 D4:1/2b rest:1/2b |
}

phrase c {
  A5 G5 F#5 A5 G5 F#5 E5 G5 |
  F#5 E5 D5 F#5 E5 D5 C#5 A4 |
  D5 C#5 D5 F#5 E5 D5 E5 G5 |
  F#5 E5 D5 F#5 E5:1/2b
}

phrase d {
  F#5 G5 |
  A5 G5 F#5 A5 G5 F#5 E5 G5 |
  F#5 E5 D5 F#5 E5 D5 C#5 A4 |
  D5 C#5 D5 A4 B4 D5 A4 G4 |
  F#4 E4 D4 C#4 D4:1b |
}

part tune plays bowed_string(amp=-12dB) {
  each 1/4b
  play a
  play b
  play a
  play b2
  play c
  play d
  play c
  play d
}
