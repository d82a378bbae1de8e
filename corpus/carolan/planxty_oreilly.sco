cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: D major
   Compared with: one public transcription */
title "Planxty O’Reilly"
tempo 150bpm
meter 6/8
pickup 1/2b
key D major

phrase a {
  D5 |
  D5 C#5 B4 C#5 E5 G4 |
  F#4:1b D4 G4:1b E4 |
  F#4:1b A4 A4 B4 A4 |
  F#4:1b A4 A4:1b
}

phrase b {
  F#5 |
  F#5 E5 F#5 G5:1b E5 |
  F#5 D5 B4 B4 C#5 D5 |
  E5:1b E5 F#5:1b D5 |
  E5 C#5 A4 A4 B4
}

phrase c {
  C#5 |
  D5:3/4b C#5:1/4b B4 F#5:1b A4 |
  D5:1b F#4 B4:1b F#4 |
  F#4:3/4b E4:1/4b D4 D4:1b D5 |
  D5:3/2b D5:1b
}

phrase d {
  G4 |
  F#4 D4 D4 F#4:1b D4 |
  G4 E4 E4 G4:1b A4 |
  F#4 A4 A4 A4:1b A4 |
  F#4 A4 A4 A4:1b
}

phrase e {
  F#5 |
  F#5 E5 F#5 G5:1b E5 |
  F#5:1b D5 E5 C#5 A4 |
  B4:1b C#5 D5:1b E5 |
  D5:1b B4 A4 F#4
}

phrase f {
  D4 |
  B4:1b E4 E4:1b E4 |
  E4 F#4 E4 E4:3/4b F#4:1/4b A4 |
  B4:1b B4 E5 D5 C#5 |
  D5:3/2b D5:1b
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play f
}
