cmusic 1
import "harp.ins"

/* Composer: Wales
   Print: London, 1784
   Key: G major
   Compared with: one public transcription */
title "Ar Hyd y Nos"
tempo 76bpm
meter 4/4
key G major

phrase a {
  G4:3/2b F#4:1/2b E4 G4 |
  A4:3/2b G4:1/2b F#4 D4 |
  E4:2b F#4:3/2b F#4:1/2b |
  G4:4b |
}

phrase b {
  C5 B4 C5 D5 |
  E5 D5 C5 B4 |
  C5 B4 A4 G4 |
  B4:3/2b A4:1/2b G4 F#4 |
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1b
  play a
  play a
  play b
  play a
}
