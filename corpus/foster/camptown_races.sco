cmusic 1
import "banjo.ins"

/* Composer: Stephen Foster
   Print: Baltimore, 1850
   Key: D major
   Compared with: one public transcription */
title "De Camptown Races"
tempo 104bpm
meter 2/4
pickup 1/2b
key D major

phrase a {
  A4 |
  A4 A4 F#4 A4 |
  B4 A4 F#4 rest |
  F#4 E4:3/2b |
  F#4 E4:1b
}

phrase a2 {
  A4 |
  A4 A4 F#4 A4 |
  B4 A4 F#4 rest |
  E4:1b F#4 E4 |
  D4:1b rest
}

phrase a3 {
  A4 |
  A4 A4 F#4 A4:1/4b A4:1/4b |
  B4 A4 F#4 rest |
  F#4 E4:3/2b |
  F#4 E4:1b
}

phrase b {
  A4 |
  A4 A4 F#4 A4:1/4b A4:1/4b |
  B4 A4 F#4 rest |
  E4:1b F#4 E4 |
  D4:3/2b rest |
}

phrase c {
  D4:3/4b D4:1/4b F#4 A4 |
  D5:3/2b rest |
  B4:3/4b B4:1/4b D5 B4 |
  A4:3/2b
}

phrase d {
  F#4:1/4b G4:1/4b |
  A4 A4 F#4:1/4b F#4:1/4b A4:1/4b A4:1/4b |
  B4 A4 F#4:1b |
  E4 F#4:1/4b G4:1/4b F#4:1/4b E4 E4:1/4b |
  D4:2b |
}

part tune plays banjo(amp=-10dB) {
  each 1/2b
  play a
  play a2
  play a3
  play b
  play c
  play d
}
