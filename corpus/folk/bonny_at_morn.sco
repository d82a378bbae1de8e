cmusic 1
import "voice.ins"

/* Composer: England
   Print: Newcastle, 1882
   Key: G dorian
   Compared with: one public transcription */
title "Bonny at Morn"
tempo 108bpm
meter 6/4
pickup 1b
key G dorian

phrase a {
  A4 |
  D5:3/2b Eb5:1/2b D5:1/2b C5:1/2b D5 G4 A4:1/2b Bb4:1/2b |
  C5:3/2b Bb4:1/2b A4:1/2b G4:1/2b F4 G4
}

phrase a2 {
  A4 |
  D5:3/2b Eb5:1/2b D5:1/2b C5:1/2b D5 G4 A4 |
  C5 A4 F4 G4:2b
}

phrase b {
  A4 |
  G4:1/2b F4:1/2b G4:1/2b A4:1/2b Bb4:1/2b C5:1/2b D5 G5 F5 |
  D5 F5 A4 G4:2b rest |
}

phrase c {
  G4 G5 G5 G4:2b Bb4 |
  A4 F5 F5 F4:2b
}

phrase b2 {
  A4 |
  G4:3/2b A4:1/2b Bb4:1/2b C5:1/2b D5 G5 F5 |
  D5 F5 A4 G4:2b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1b
  play a
  play a2
  play a
  play b
  play c
  play b2
}
