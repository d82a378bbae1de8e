cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1856
   Key: Eb major
   Compared with: one public transcription */
title "Gentle Annie"
tempo 92bpm
meter 4/4
pickup 1b
key Eb major

phrase a {
  G4 F4 |
  Eb4:1b Eb4:1b F4:1b Eb4 F4 |
  G4 Eb5:3/2b rest:1b
}

phrase b {
  D5 C5 |
  Bb4:3/2b C5 Eb4 Eb4 F4:3/4b G4:1/4b |
  F4:2b rest:1b
}

phrase c {
  D5 C5 |
  Bb4:1b Ab4 G4 G4 F4 Eb4 D4 |
  Eb4:3b
}

phrase d {
  Bb4 Bb4 |
  C5 F5:3/2b Eb5:3/2b C5 |
  Bb4:2b G4:1b
}

phrase e {
  D5 Eb5 |
  G4:3/2b F4 Eb4 Eb4 F4 G4 |
  F4:2b rest:1b
}

phrase c2 {
  D5 C5 |
  Bb4:1b Ab4 G4 G4 F4 Eb4:3/4b D4:1/4b |
  Eb4:3b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play a
  play c
  play d
  play e
  play a
  play c2
}
