cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: D major
   Compared with: one public transcription */
title "Blind Mary"
tempo 60bpm
meter 2/4
pickup 1/2b
key D major

phrase a {
  A4:1/2b |
  D5:1b D5:3/4b C#5 |
  B4:1b A4:1/2b F#4 G4 |
  A4:3/4b B4 A4:1/2b F#4:1/2b |
  E4:3/2b
}

phrase b {
  F#4 G4 |
  A4:1/2b F#5:1/2b F#5:3/4b E5 |
  D5:1/2b B4:1/2b A4:1/2b D4 E4 |
  F#4:3/4b G4 E4:3/4b D4 |
  D4:3/2b
}

phrase c {
  D5 E5 |
  F#5:3/4b G5 F#5:1/2b B4:1/2b |
  E5:3/4b C#5 A4:1/2b B4 C#5 |
  D5:3/4b D4 D4:1/2b E4 F#4 |
  E4:3/2b
}

phrase b2 {
  A4 G4 |
  F#4:3/4b G4 A4:1/2b D5:1/2b |
  F#5:3/4b E5 D5:1/2b D4 E4 |
  F#4:3/4b G4 E4:3/4b D4 |
  D4:3/2b
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/4b
  play a
  play b
  play c
  play b2
}
