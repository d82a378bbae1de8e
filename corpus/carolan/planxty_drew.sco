cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: G minor
   Compared with: one public transcription */
title "Planxty Drew"
tempo 138bpm
meter 6/8
pickup 1/2b
key G minor

phrase a {
  G4:1/4b A4:1/4b |
  Bb4 A4 G4 Bb4 C5 D5 |
  C5 D5 Bb4 A4 G4 F4 |
  G4 D4 G4 G4:1b A4 |
  Bb4 G4 G4 G4:1b
}

phrase a2 {
  G4:1/4b A4:1/4b |
  Bb4 A4 G4 Bb4 C5 D5 |
  C5 D5 Bb4 A4 G4 F4 |
  G4 G5 G5 A5:1/4b G5:1/4b F5 D5 |
  C5 A4 F#4 G4:1b
}

phrase b {
  Bb4:1/4b A4:1/4b |
  G4 D4 G4 Bb4 C5 D5 |
  G4 G5 G5 G5 A5 F5 |
  G5 F5 D5 C5:1/4b Bb4:1/4b A4 G4 |
  F4 F5 F5 F5:1b
}

phrase c {
  F5:1/4b G5:1/4b |
  A5 F5:1/4b G5:1/4b A5:1/4b F5:1/4b G5 E5:1/4b F5:1/4b G5:1/4b E5:1/4b |
  F5 D5:1/4b E5:1/4b F5:1/4b D5:1/4b C5 A4:1/4b B4:1/4b C5:1/4b A4:1/4b |
  G4 G5 G5 A5:1/4b G5:1/4b F5 D5 |
  C5 A4 F#4 G4:1b
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play a2
  play b
  play c
}
