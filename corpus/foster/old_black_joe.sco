cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1860
   Key: D major
   Compared with: one public transcription */
title "Old Black Joe"
tempo 72bpm
meter 4/4
key D major

phrase a {
  D4:1b F#4:3/4b G4:1/4b A4:1b rest A4:1/4b A4:1/4b |
  B4 D5 C#5 B4 A4:2b |
}

phrase a2 {
  D4:1b F#4:3/4b G4:1/4b A4:1b rest A4:1/4b A4:1/4b |
  B4 A4 G4:3/4b F#4:1/4b E4:2b |
}

phrase a3 {
  D4:1b F#4:3/4b G4:1/4b A4:1b rest A4:1/4b A4:1/4b |
  B4 D5 C#5 B4 A4:1b rest
}

phrase b {
  D5 |
  C#5:3/4b D5:1/4b E5 C#5 D5 B4 A4 B4 |
  F#4:1b E4:1b D4:3/2b A4 |
}

phrase c {
  F#4 A4 rest A4 F#4 A4 rest A4:1/4b A4:1/4b |
  B4 D5 C#5 B4 A4:1b rest
}

phrase b2 {
  D5 |
  C#5 D5 E5 C#5 D5 B4 A4 B4 |
  F#4:1b E4:1b D4:3/2b rest |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play a2
  play a3
  play b
  play c
  play b2
}
