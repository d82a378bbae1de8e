cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: Baltimore, 1850
   Key: G major
   Compared with: one public transcription */
title "Ah! May the Red Rose Live Alway"
tempo 108bpm
meter 6/8
key G major

phrase a {
  D5:1b B4:1/4b B4:1/4b A4:1b G4 |
  A4:1b B4 E4:1b E4 |
  D4 C#4 D4 C5:1b B4 |
  A4:5/2b rest |
}

phrase b {
  D5:1b B4:1/4b B4:1/4b C5 B4 A4 |
  B4:1b G4 E4:1b rest |
  D4 C#4 D4 F#4 B4 A4 |
  G4:5/2b rest |
}

phrase c {
  A4 F#4 G4 A4:1b A4 |
  B4:1b G4 B4:1b B4 |
  A4 F#4 G4 A4:1b F#4 |
  E4:5/2b rest |
}

phrase c2 {
  A4 F#4 G4 A4:1b A4 |
  B4:1b G4 B4:1b B4 |
  C#5 B4 C#5 F#5:1b E5 |
  D5:3/2b E5:1b D#5 |
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play c2
  play a
  play b
}
