cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1854
   Key: F major
   Compared with: two public transcriptions */
title "Jeanie with the Light Brown Hair"
tempo 66bpm
meter 4/4
pickup 1b
key F major

phrase a {
  D5:1b |
  C5:3/2b A4 Bb4 A4 G4 F4 |
  A4:1b C4 D4 F4:2b |
}

phrase b {
  F4:1b G4 A4 F5:1b D5:1b |
  C5:3/4b A4:1/4b G4 F4 G4:3/2b D5 |
}

phrase c {
  C5:3/2b A4 Bb4 A4 G4 F4 |
  A4:1b C4 D4 F4:2b |
}

phrase d {
  G4 B4 C5 D5 E5 F5 A4 D5 |
  C5:1b B4 B4 C5:1b rest:1b |
}

phrase e {
  G4 A4 G4 F4 G4:1b A4 G4 |
  F4 E4 F4 A4 C5:2b |
}

phrase f {
  D5 C5 D5 F5 C5:1b A4 G4 |
  F4:1b D4:3/4b D4:1/4b C4:3/2b D5 |
}

phrase g {
  G4 A4 F5:3/4b D5:1/4b C5 D5 F4:3/4b G4:1/4b |
  A4:1b A4 G4 F4:1b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play f
  play c
  play g
}
