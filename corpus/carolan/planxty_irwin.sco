cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: D major
   Compared with: one public transcription */
title "Planxty Irwin"
tempo 150bpm
meter 6/8
pickup 1/2b
key D major

phrase a {
  A4 |
  D5:1b C#5 B4 C#5 D5 |
  A4:1b G4 F#4 E4 D4 |
  G4:1b E4 F#4 G4 A4 |
  C#4:1b D4 E4:1b
}

phrase a2 {
  C#5 |
  D5:1b C#5 B4 C#5 D5 |
  A4:1b G4 F#4 E4 D4 |
  G4:1b E4 F#4 G4 A4 |
  D4:1b C#4 D4:1b
}

phrase b {
  A4 |
  D5:3/4b E5:1/4b D5 D5:1b D5 |
  E5:1b E5 E5 C#5 A4 |
  A4:1/4b F#5:3/4b F#5 E5:1b D5 |
  D5 C#5 B4 A4 B4
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play a2
  play a
  play a2
  play b
  play a2
  play b
  play a2
}
