cmusic 1
import "accordion.ins"

/* Composer: England
   Print: Boston, 1883
   Key: Bb major
   Compared with: one public transcription */
title "The College Hornpipe"
tempo 88bpm
meter 2/4
pickup 1/2b
key Bb major

phrase a {
  D5 C5 |
  Bb4:1/2b Bb3:1/2b Bb3:1/2b F4 Eb4 |
  D4 F4 Bb4:1/2b Bb4:1/2b D5 Bb4 |
  C5:1/2b C4:1/2b C4:1/2b C5 Bb4 |
  A4 F4 A4 C5 F5:1/2b
}

phrase b {
  G5 A5 |
  Bb5 A5 G5 F5 G5 F5 Eb5 D5 |
  Eb5 D5 C5 Bb4 Bb4 A4 G4 F4 |
  G4 Bb4 A4 C5 Bb4 D5 C5 Eb5 |
  D5:1/2b Bb4:1/2b Bb4:1/2b
}

phrase c {
  F4 Eb4 |
  D4 F4 Bb4 F4 D4 F4 Bb4 F4 |
  G4:1/2b Eb4:1/2b Eb4:1/2b G4 F4 |
  E4 G4 C5 G4 E4 G4 Bb4 G4 |
  A4:1/2b F4:1/2b F4:1/2b
}

phrase b2 {
  Eb5 D5 |
  Eb5:1/2b G5:1/2b G5 F5 Eb5 D5 |
  Eb5 D5 C5 Bb4 Bb4 A4 G4 F4 |
  G4 Bb4 A4 C5 Bb4 D5 C5 Eb5 |
  D5:1/2b Bb4:1/2b Bb4:1/2b
}

part tune plays accordion(amp=-12dB) {
  each 1/4b
  play a
  play b
  play a
  play b
  play c
  play b2
  play c
  play b2
}
