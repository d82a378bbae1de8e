cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: D major
   Compared with: one public transcription */
title "Planxty Johnston"
tempo 150bpm
meter 6/8
key D major

phrase a {
  D5:1b D5 D5 C#5 B4 |
  A4:1b G4 F#4:1b G4 |
  E4:1b A4 D4:1b D5 |
  C#5:1b B4 A4:1b A5 |
}

phrase b {
  F#5:1b E5 D5:1b E5 |
  F#5:1b G5 A5:1b B5 |
  A5:1b F#5 D5:1b E5 |
  C#5:1b D5 E5:1b F#5 |
}

phrase c {
  E5 C#5 A4 E5 C#5 A4 |
  B4:1b C#5 D5:1b E5 |
  D5:1b D5 E5 D5 C#5 |
  D5:3/2b D5:1b rest |
}

phrase d {
  A5 F#5 G5 A5:1b F#5 |
  C#5:1b D5 E5 B5 C#6 |
  D6:1b B5 C#6:1b A5 |
  B5:1b G5 E5 F#5 G5 |
}

phrase e {
  A5:1b A5 A5 B5 A5 |
  F#5:1b F#5 F#5 G5 F#5 |
  D5 E5 D5 C#5:1b D5 |
  E5 C#5 A4 A4 B4 C#5 |
}

phrase f {
  D5 C#5 B4 A4 G4 F#4 |
  G4:2b A4 G4 |
  E5:1b E5 E5 F#5 E5 |
  E5 C#5 A4 A4:1b rest |
}

phrase g {
  F#5 A5 F#5 G5 B5 G5 |
  F#5 A5 F#5 G5 E5 G5 |
  F#5 D5 F#5 E5 C#5 A4 |
  D5:3/2b D5:1b rest |
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play f
  play g
}
