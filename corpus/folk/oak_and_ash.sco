cmusic 1
import "voice.ins"

/* Composer: England
   Print: Newcastle, 1882
   Key: G minor
   Compared with: one public transcription */
title "O the Oak and the Ash and the Bonny Ivy Tree"
tempo 92bpm
meter 4/4
pickup 1b
key G minor

phrase a {
  D4:1b |
  G4:1b G4 A4 Bb4:1b A4 G4 |
  A4:1b A4 Bb4 C5:1b
}

phrase b {
  Bb4 A4 |
  G4:1b G4 A4 Bb4:1b A4 G4 |
  F#4:1b D5:3/4b C#5:1/4b D5:1b
}

phrase c {
  D5 Eb5 |
  F5:1b D5 C5 Bb4:1b A4 Bb4 |
  C5:1b A4 G4 F4:1b
}

phrase d {
  G4 A4 |
  Bb4:1b A4 G4 F#4 G4 A4 A4 |
  G4:1b D5:3/4b C#5:1/4b D5:1b
}

phrase c2 {
  D5 Eb5 |
  F5:1b D5 C5 Bb4:1b A4 Bb4 |
  C5 Bb4 A4 G4 F4:1b
}

phrase d2 {
  G4 A4 |
  Bb4:1b A4 G4 F#4 G4 A4 A4 |
  G4:1b G4 F#4 G4:1b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play d
  play c2
  play d2
}
