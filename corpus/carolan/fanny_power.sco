cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: A major
   Compared with: one public transcription */
title "Planxty Fanny Power"
tempo 138bpm
meter 6/8
key A major

phrase a {
  A4:1b E4 A4 B4 C#5 |
  D5:1b C#5 B4:1b A4 |
  G#4:1b F#4 E4 F#4 E4 |
  G#4:1b A4 B4:1b D5 |
}

phrase b {
  C#5 B4 A4 C#5 D5 E5 |
  F#5:1b B4 B4:1b A4 |
  G#4 F#4 E4 E4 F#4 G#4 |
  A4:3/2b A4:1b rest |
}

phrase c {
  E5 C#5:1/4b D5:1/4b E5 E5 C#5:1/4b D5:1/4b E5 |
  A4:1b A4 A4:1b A4 |
  F#5 D5:1/4b E5:1/4b F#5 F#5 D5:1/4b E5:1/4b F#5 |
  B4:1b B4 B4:1b B4 |
}

phrase d {
  C#5 D5 E5 F#5 G#5 A5 |
  G#5 A5 B5 E5 F#5 E5 |
  C#5 B4 A4 B4 C#5 B4 |
  A4:3/2b A4:1b rest |
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play b
  play a
  play b
  play c
  play d
}
