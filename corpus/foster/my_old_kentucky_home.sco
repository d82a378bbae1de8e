cmusic 1
import "voice.ins"

/* Composer: Stephen Foster
   Print: New York, 1853
   Key: G major
   Compared with: two public transcriptions */
title "My Old Kentucky Home, Good-Night!"
tempo 76bpm
meter 4/4
pickup 1/2b
key G major

phrase a {
  B4 |
  B4:1b B4:1b G4:1b A4:3/4b B4:1/4b |
  C5:3/4b B4:1/4b C5 E5 D5:1b rest C5 |
  B4 A4 rest G4 G4 F#4 rest G4 |
  A4:3b rest
}

phrase b {
  A4 |
  B4:1b B4:1b G4:1b A4:3/4b B4:1/4b |
  C5 B4 C5:3/4b E5:1/4b D5:1b G4:3/4b A4:1/4b |
  B4:1b B4:1b A4 G4 B4:3/4b A4:1/4b |
  G4:3b rest
}

phrase c {
  B4 |
  B4:1b B4:1b G4:1b A4 B4 |
  C5 B4 C5 E5 D5:1b rest C5 |
  B4 A4 rest G4 G4 F#4 rest G4 |
  A4:1b rest:2b
}

phrase d {
  D4:1b |
  B4:1b B4:1b G4:1b A4:3/4b B4:1/4b |
  C5 B4 C5:3/4b E5:1/4b D5:1b G4:3/4b A4:1/4b |
  B4 G4 C5 B4 A4:3/2b F#4 |
  G4:1b rest:3b |
}

phrase e {
  D5:3/2b B4 C5:3/2b E5 |
  D5 B4:3/2b rest:1b A4:1b |
  G4:3/2b A4 G4:3/2b E4 |
  G4:2b rest:1b
}

phrase f {
  G4 A4 |
  B4:1b B4:1b G4:1b A4 B4 |
  C5:3/4b B4:1/4b C5 E5 D5:1b G4:3/4b A4:1/4b |
  B4:3/4b G4:1/4b C5 B4 A4:1b A4:3/4b F#4:1/4b |
  G4:3b rest
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play f
}
