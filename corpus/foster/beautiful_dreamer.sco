cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1864
   Key: Eb major
   Compared with: two public transcriptions */
title "Beautiful Dreamer"
tempo 150bpm
meter 9/8
key Eb major

phrase a {
  Eb5 D5 Eb5 Bb4:3/2b G4:3/2b |
  F4 E4 F4 C5:3b |
  Bb4 D5 C5 C5 Bb4 Ab4 Ab4 G4 F4 |
  G4:9/2b |
}

phrase a2 {
  Eb5 D5 Eb5 Bb4:3/2b G4:3/2b |
  F4 E4 F4 C5:3b |
  Bb4 D5 C5 C5 Bb4 Ab4 Ab4 G4 F4 |
  Eb4:9/2b |
}

phrase b {
  Bb4 Ab4 F4 D4:3/2b C5:3/2b |
  C5 Bb4 G4 Eb4:3b |
  Eb5 D5 Eb5 C5:3/2b F5:1b Eb5 |
  D5 Eb5 C5 Bb4:3b |
}

phrase c {
  C5 D5 Eb5 Eb5 Bb4 G4 Ab4 G4 F4 |
  Eb4:9/2b |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play a2
  play b
  play a
  play c
}
