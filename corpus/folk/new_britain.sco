cmusic 1
import "voice.ins"

/* Composer: United States
   Print: Cincinnati, 1829
   Key: G major
   Compared with: one public transcription */
title "New Britain"
tempo 80bpm
meter 3/4
pickup 1b
key G major

phrase a {
  D4:1b |
  G4:2b B4 G4 |
  B4:2b A4:1b |
  G4:2b E4:1b |
  D4:2b
}

phrase a2 {
  D4:1b |
  G4:2b B4 G4 |
  B4:2b A4:1b |
  D5:3b tie |
  D5:2b
}

phrase b {
  B4:1b |
  D5:3/2b B4 D5 B4 |
  G4:2b D4:1b |
  E4:3/2b G4 G4 E4 |
  D4:2b
}

phrase a3 {
  D4:1b |
  G4:2b B4 G4 |
  B4:2b A4:1b |
  G4:3b tie |
  G4:2b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play a2
  play b
  play a3
}
