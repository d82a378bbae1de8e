cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: C major
   Compared with: one public transcription */
title "Planxty Charles Coote"
tempo 112bpm
meter 4/4
pickup 1b
key C major

phrase a {
  G4 F4 |
  E4:1b G4:1b D4:1b G4:1b |
  F4 E4 D4 C4 E4:1b G4:1b |
  A4 B4 C5:1b D5 E5 D5 C5 |
  C5 B4 A4 B4 G4:1b
}

phrase b {
  E5 D5 |
  C5:1b G5:1b G5 A5 G5 F5 |
  E5 D5 E5 F5 G5:1b F5 E5 |
  F5 E5 D5 C5 C5 B4 A4 B4 |
  C5:2b C5:1b
}

phrase c {
  C5 D5 |
  E5:1b G5:1b G5 A5 G5 F5 |
  E5 F5 G5 E5 C6:1b C5:1b |
  E5 F5 G5 E5 C6 B5 A5 G5 |
  A5 G5 F5 E5 D5:1b rest:1b |
}

phrase d {
  F5 E5 F5 E5 D5:1b E5 G5 |
  F5 E5 D5 C5 C5 B4 A4 B4 |
  C5 B4 C5 E5 D5 B4 G4 B4 |
  C5:2b C5:1b
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
