cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1851
   Key: D major
   Compared with: three public transcriptions */
title "Old Folks at Home"
tempo 80bpm
meter 4/4
key D major

phrase a {
  F#4:2b E4:1/2b D4:1/2b F#4:1/2b E4:1/2b |
  D4 D5 B4:1/2b D5:3/2b |
  A4:2b F#4 D4 |
  E4:3b rest |
}

phrase a2 {
  F#4:2b E4:1/2b D4:1/2b F#4:1/2b E4:1/2b |
  D4 D5 B4:1/2b D5:3/2b |
  A4 F#4:3/4b D4:1/4b E4 E4 |
  D4:3b rest |
}

phrase a3 {
  F#4:2b E4:1/2b D4:1/2b F#4:1/2b E4:1/2b |
  D4 D5 B4:1/2b D5:3/2b |
  A4 F#4:3/4b D4:1/4b E4 E4:3/4b E4:1/4b |
  D4:3b rest |
}

phrase b {
  C#5:3/2b D5:1/2b E5 A4 |
  A4:3/2b B4:1/2b A4 D5 |
  D5 B4 G4 B4 |
  A4:3b rest |
}

phrase a4 {
  F#4:2b E4:1/2b D4:1/2b F#4:1/2b E4:1/2b |
  D4 D5 B4 D5 |
  A4 F#4:3/4b D4:1/4b E4 E4:3/4b E4:1/4b |
  D4:3b rest |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1b
  play a
  play a2
  play a
  play a3
  play b
  play a4
}
