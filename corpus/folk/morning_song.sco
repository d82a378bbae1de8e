cmusic 1
import "voice.ins"

/* Composer: United States
   Print: Harrisburg, 1813
   Key: F minor
   Compared with: one public transcription */
title "Morning Song"
tempo 84bpm
meter 4/4
pickup 1b
key F minor

phrase a {
  C4 |
  F4 G4 Ab4 Bb4:1/2b Ab4:1/2b |
  G4 F4:1/2b Eb4:1/2b C4
}

phrase b {
  C4 |
  F4 G4 Ab4 Bb4 |
  C5:3b
}

phrase c {
  Ab4:1/2b Bb4:1/2b |
  C5 Db5:1/2b C5:1/2b Bb4 Ab4 |
  G4 F4:1/2b Eb4:1/2b C4
}

phrase b2 {
  C4 |
  F4 G4 Ab4:1/2b F4:1/2b G4 |
  F4:3b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1b
  play a
  play b
  play c
  play b2
}
