cmusic 1
import "flute.ins"

/* Composer: United States
   Print: Harrisburg, 1813
   Key: Eb major
   Compared with: one public transcription */
title "Nettleton"
tempo 92bpm
meter 3/4
pickup 1b
key Eb major

phrase a {
  G4 F4 |
  Eb4:1b Eb4:1b G4 Bb4 |
  F4:1b F4:1b G4 Bb4 |
  C5:1b Bb4:1b G4 F4 |
  Eb4:2b
}

phrase b {
  Bb4 C5:1/4b D5:1/4b |
  Eb5:1b D5:1b C5 Bb4 |
  C5 Bb4 G4:1b Bb4 C5:1/4b D5:1/4b |
  Eb5:1b D5:1b C5 Bb4 |
  Eb5:2b
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play a
  play b
  play a
}
