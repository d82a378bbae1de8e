cmusic 1
import "clarinet.ins"

/* Composer: Stephen Foster
   Print: New York, 1862
   Key: Bb major
   Compared with: one public transcription */
title "Happy Hours at Home"
tempo 112bpm
meter 4/4
pickup 1b
key Bb major

phrase a {
  F4 |
  D4 F4 F4 Bb4:1/2b A4:1/2b |
  G4 Eb4 Eb4 G4:1/2b G4:1/2b |
  F4 A4 C5 Eb5 |
  D5:3b
}

phrase b {
  F4:1/2b Eb4:1/2b |
  D4 F4 F4 Bb4:1/2b A4:1/2b |
  G4 Eb4 Eb4 rest:1/2b G4:1/2b |
  F4:1/2b A4:1/2b C5:1/2b Eb5:1/2b D5 C5 |
  Bb4:3b
}

phrase a2 {
  F4:1/2b Eb4:1/2b |
  D4 F4 F4 Bb4:1/2b A4:1/2b |
  G4 Eb4 Eb4 G4:1/2b G4:1/2b |
  F4 A4 C5 Eb5 |
  D5:3b
}

phrase b2 {
  F4:1/2b Eb4:1/2b |
  D4 F4 F4 Bb4:1/2b A4:1/2b |
  G4 Eb4 Eb4 G4 |
  F4:1/2b A4:1/2b C5:1/2b Eb5:1/2b D5 C5:1/2b C5:1/2b |
  Bb4:3b rest |
}

phrase c {
  D5:1/2b C5:3/2b Bb4:3/2b G4:1/2b |
  F4:3b rest |
  Bb4:1/2b A4:3/2b Bb4:3/2b D5:1/2b |
  C5:3b
}

phrase b3 {
  F4:1/2b Eb4:1/2b |
  D4 F4 F4 Bb4:1/2b A4:1/2b |
  G4 Eb4 Eb4 G4:1/2b G4:1/2b |
  F4:1/2b Eb5:3/2b D5:3/2b C5:1/2b |
  Bb4:3b
}

part tune plays clarinet(amp=-12dB) {
  each 1b
  play a
  play b
  play a2
  play b2
  play c
  play b3
}
