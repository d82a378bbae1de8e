cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1854
   Key: F major
   Compared with: one public transcription */
title "Willie We Have Missed You"
tempo 84bpm
meter 4/4
pickup 1b
key F major

phrase a {
  D5:1b |
  C5 A4 G4 F4 A4 rest C4 rest |
  Bb4 rest A4:3/4b F4:1/4b G4:1b rest
}

phrase b {
  D5 |
  C5 A4 G4 F4 A4:1b C4 rest:1/4b A4:1/4b |
  Bb4 A4 G4 G4 F4:1b rest
}

phrase c {
  F4 |
  A4 C5 C5:3/4b D5:1/4b C5:1b A4 A4 |
  Bb4:3/4b A4:1/4b Bb4:3/4b C5:1/4b D5:1b rest
}

phrase d {
  C5:1/4b Bb4:1/4b |
  A4 C5 C5 C5 D5 C5 Bb4 A4 |
  A4:3/4b G4:1/4b G4 F4 G4:1b
}

phrase e {
  F4 G4 |
  A4 C5 C5:3/4b D5:1/4b C5:1b Bb4 A4 |
  D5:3/4b C5:1/4b D5 E5 F5:1b
}

phrase a2 {
  D5:1b |
  C5 A4 G4 F4 A4 rest C4:1b |
  Bb4 A4 G4 C5 F4:2b |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play a2
}
