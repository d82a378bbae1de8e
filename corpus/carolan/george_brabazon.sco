cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: G major
   Compared with: one public transcription */
title "Planxty George Brabazon"
tempo 112bpm
meter 4/4
pickup 1b
key G major

phrase a {
  G5 E5 |
  D5:1b G4:1b C5 B4 A4 G4 |
  D5:1b G4:1b C5 B4 A4 G4 |
  E5:1b A4:1b A4 B4 C5 D5 |
  E5:1b A4:1b A4 B4
}

phrase b {
  C5 D5 |
  E5 D5 C5 B4 G5:1b F#5 E5 |
  E5 D5 C5 B4 C5 B4 A4 G4 |
  B4 A4 G4 E4 D4 E4 G4 A4 |
  B4:1b G4:1b G4:1b
}

phrase c {
  G5 A5 |
  B5:1b G5 B5 A5:1b F#5 A5 |
  G5:1b E5 G5 E5 D5 C5 B4 |
  E5:1b A4:1b A4 B4 C5 D5 |
  E5:1b A4:1b A4:1b
}

phrase c2 {
  G5 A5 |
  B5:1b G5 B5 A5:1b F#5 A5 |
  G5:1b E5 G5 E5 D5 C5 B4 |
  C5 B4 A4 G4 D4 E4 G4 A4 |
  B4:1b G4:1b G4:1b
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play b
  play c
  play c2
}
