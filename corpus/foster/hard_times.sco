cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1854
   Key: Eb major
   Compared with: two public transcriptions */
title "Hard Times Come Again No More"
tempo 76bpm
meter 4/4
pickup 1b
key Eb major

phrase a {
  Eb4 F4 |
  G4:1b G4 G4 G4 Bb4:1b G4 |
  F4 Eb4 Eb4 F4 G4:1b C5:3/4b Bb4:1/4b |
  Bb4:1b G4:1b G4 Eb4 F4:3/4b F4:1/4b |
  Eb4:2b rest:1b
}

phrase a2 {
  Eb4 F4 |
  G4:1b G4 G4 G4 Bb4:1b G4 |
  F4 Eb4 Eb4 F4 G4:1b C5:1b |
  Bb4:1b G4:1b G4 Eb4 F4:3/4b F4:1/4b |
  Eb4:2b rest:1b
}

phrase b {
  G4 Ab4 |
  Bb4:1b rest Bb4 Bb4:1b A4 Bb4 |
  C5:2b Bb4:1b rest:1b |
  Eb5:1b Bb4:1b C5:1b Bb4:1b |
  G4 G4 F4:3/4b Eb4:1/4b F4:1b
}

phrase a3 {
  Eb4 F4 |
  G4:1b G4 G4 G4 Bb4:1b G4 |
  F4:3/4b Eb4:1/4b Eb4 F4 G4:1b C5:1b |
  Bb4:1b G4:1b G4 Eb4 F4:3/4b F4:1/4b |
  Eb4:3b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play a2
  play b
  play a3
}
