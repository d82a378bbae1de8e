cmusic 1
import "harp.ins"

/* Composer: Wales
   Print: Denbigh, 1839
   Key: G major
   Compared with: one public transcription */
title "St. Denio"
tempo 112bpm
meter 3/4
pickup 1b
key G major

phrase a {
  G4 |
  E4 C4 A4 |
  F#4 D4 G4 |
  B4 B4 A4 |
  G4:2b
}

phrase b {
  G4 |
  B4 B4 D5 |
  B4 G4 G4 |
  B4 B4 D5 |
  A4:2b
}

phrase a2 {
  B4 |
  G4 E4 A4 |
  F#4 D4 G4 |
  B4 B4 A4 |
  G4:2b
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1b
  play a
  play a
  play b
  play a2
}
