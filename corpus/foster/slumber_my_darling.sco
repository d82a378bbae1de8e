cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1862
   Key: Eb major
   Compared with: one public transcription */
title "Slumber My Darling"
tempo 72bpm
meter 6/8
key Eb major

phrase a {
  G4 F4 Eb4 F4 G4 F4 |
  Eb4 G4 C5 Bb4:3/2b |
  Eb5 D5 C5 Bb4 Ab4 G4 |
  G4 F4 Eb4 F4:3/2b |
}

phrase b {
  G4 F4 Eb4 F4 G4:1/4b F4:1/4b Eb4 |
  G4 C5 Bb4:3/2b C5 |
  D5 Eb5 Eb5 Eb4 F4 G4 |
  rest F4:1/4b F4:1/4b Eb4:3/2b
}

phrase c {
  Bb4 tie |
  Bb4:1b F4 Bb4 Ab4 G4 tie |
  G4 Bb4 Eb5:3/2b F4 tie |
  F4 F4 F4 Bb4 Ab4 G4 tie |
  G4:3/2b rest:1b
}

phrase d {
  Bb4 tie |
  Bb4:1b F4 Bb4 Ab4 G4 |
  Bb4:1b Eb5:3/2b D5 tie |
  D5 D5 C5 D5 C5 Bb4 tie |
  Bb4:5/2b G4 |
}

phrase e {
  F4 Eb4 F4 G4 F4 Eb4 |
  G4 C5 Bb4:1b rest:1/4b Bb4:1/4b Eb5 |
  D5 C5 Bb4:1b Ab4:1/4b G4:1/4b G4 |
  F4 Eb4 F4:3/2b G4 |
}

phrase e2 {
  F4 Eb4 F4 G4 F4 Eb4 |
  G4 C5 Bb4:1b rest:1/4b Bb4:1/4b C5 tie |
  C5 D5:1/4b Eb5:1/4b Eb5 Eb4 F4 G4 tie |
  G4:1/4b Ab4:1/4b F4 Eb4:3/2b rest |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play e2
}
