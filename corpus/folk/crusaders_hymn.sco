cmusic 1
import "voice.ins"

/* Composer: Silesia
   Print: Leipzig, 1842
   Key: Eb major
   Compared with: one public transcription */
title "Schönster Herr Jesu"
tempo 84bpm
meter 4/4
key Eb major

phrase a {
  Eb4:2b Eb4 Eb4 |
  F4 D4 Eb4:2b |
}

phrase b {
  G4:2b G4 G4 |
  Ab4 F4 G4:2b |
}

phrase c {
  Bb4:2b Eb5 C5 |
  Bb4:2b Ab4 G4 |
  Ab4:2b G4:2b |
  F4:4b |
}

phrase d {
  Bb4:2b C5 Bb4 |
  Bb4 G4 Ab4:2b |
}

phrase e {
  Ab4:2b Bb4 Ab4 |
  Ab4 F4 G4:2b |
}

phrase b2 {
  G4:2b G4 G4 |
  Bb4:3b Ab4 |
  G4:2b F4:2b |
  Eb4:4b |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1b
  play a
  play b
  play c
  play d
  play e
  play b2
}
