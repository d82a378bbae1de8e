cmusic 1
import "accordion.ins"

/* Composer: Netherlands
   Print: Haarlem, 1626
   Key: D major
   Compared with: one public transcription */
title "Wilt heden nu treden"
tempo 100bpm
meter 3/4
pickup 1b
key D major

phrase a {
  A4 |
  A4:3/2b B4:1/2b A4 |
  F#4 G4 A4 |
  G4:3/2b F#4:1/2b E4 |
  F#4 D4
}

phrase b {
  A4 |
  A4:3/2b B4:1/2b C#5 |
  D5:3/2b E5:1/2b C#5 |
  B4:3/2b A4:1/2b B4 |
  A4:2b
}

phrase c {
  A4 |
  A4:3/2b B4:1/2b C#5 |
  D5 A4 A4 |
  A4:3/2b B4:1/2b G4:1/2b A4:1/2b |
  F#4 D4
}

phrase d {
  D4 |
  G4:3/2b A4:1/2b B4:1/2b G4:1/2b |
  A4:3/2b G4:1/2b F#4:1/2b F#4:1/2b |
  G4 E4:3/2b D4:1/2b |
  D4:2b
}

part tune plays accordion(amp=-12dB) {
  each 1b
  play a
  play b
  play c
  play d
}
