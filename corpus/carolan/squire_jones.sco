cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: D major
   Compared with: one public transcription */
title "Bumper Squire Jones"
tempo 138bpm
meter 6/8
pickup 1/2b
key D major

phrase a {
  A4 |
  F#4 D4 D4 D4:1b E4 |
  F#4 D4 D4 D4:1b E4 |
  F#4:1/4b G4:1/4b A4 F#4 G4:1/4b A4:1/4b B4 A4 |
  B4 E4 E4 G4:1b
}

phrase b {
  A4 |
  F#4 D4 D4 D5:1b E5 |
  E5 G5:1/4b F#5:1/4b E5:1/4b D5:1/4b E5 D5 C#5 |
  D5 B4 E5 C#5 A4 C#5 |
  D5 D4 D4 D4:1b
}

phrase c {
  A5 |
  A5 F#5:1/4b G5:1/4b A5:1/4b F#5:1/4b D5 F#5:1/4b G5:1/4b A5:1/4b F#5:1/4b |
  B5 G5:1/4b A5:1/4b B5:1/4b G5:1/4b E5 G5:1/4b A5:1/4b B5:1/4b G5:1/4b |
  A5 F#5 D5 E5:1/4b F#5:1/4b G5 E5 |
  C#5 A4 A4 A4:1b
}

phrase d {
  G5 |
  F#5:1/4b G5:1/4b A5 F#5 G5 E5 G5 |
  A5 F#5:1/4b G5:1/4b A5:1/4b F#5:1/4b G5 E5 G5 |
  F#5 E5 D5 C#5 B4 C#5 |
  D5 D4 D4 D4:1b
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play b
  play c
  play d
}
