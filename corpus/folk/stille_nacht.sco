cmusic 1
import "voice.ins"

/* Composer: Franz Xaver Gruber
   Print: Dresden, 1832
   Key: Bb major
   Compared with: one public transcription */
title "Stille Nacht, heilige Nacht"
tempo 60bpm
meter 6/8
key Bb major

phrase a {
  F4:3/4b G4:1/4b F4 D4:3/2b |
  F4:3/4b G4:1/4b F4 D4:3/2b |
}

phrase b {
  C5:1b C5 A4:3/2b |
  Bb4:1b Bb4 F4:3/2b |
}

phrase c {
  G4:1b G4 Bb4:3/4b A4:1/4b G4 |
  F4:3/4b G4:1/4b F4 D4:3/2b |
}

phrase d {
  C5:1b C5 Eb5:3/4b C5:1/4b A4 |
  Bb4:3/2b D5:3/2b |
}

phrase e {
  Bb4 F4 D4 F4:3/4b Eb4:1/4b C4 |
  Bb3:3b |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play c
  play d
  play e
}
