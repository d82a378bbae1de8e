cmusic 1
import "clarinet.ins"

/* Composer: Stephen Foster
   Print: New York, 1862
   Key: C major
   Compared with: one public transcription */
title "We Are Coming, Father Abraam"
tempo 100bpm
meter 2/4
pickup 1/2b
key C major

phrase a {
  G4:1/4b G4:1/4b |
  E4 G4 G4 G4 |
  C5:1b G4 G4 |
  E4 G4 A4 G4 |
  D4:3/2b
}

phrase b {
  G4 |
  E4 G4 G4 G4 |
  A4:3/4b B4:1/4b C5 D5 |
  E5 C5 D5 D5 |
  C5:3/2b
}

phrase a2 {
  G4 |
  E4 G4 G4 G4 |
  C5:1b G4 G4 |
  E4 G4 A4 G4 |
  D4:3/2b
}

phrase c {
  C5 |
  B4 D5 D5 D5 |
  C5 C5 E5 E5 |
  D5:3/4b C5:1/4b B4 A4 |
  G4:3/2b
}

phrase b2 {
  G4:1/4b G4:1/4b |
  E4 G4 G4 G4 |
  A4:3/4b B4:1/4b C5 D5 |
  E5 C5 D5 D5 |
  C5:3/2b
}

phrase d {
  G4:1/4b G4:1/4b |
  C4 E4 rest:1b |
  F4 A4 rest F4 |
  E4 G4 C5 E5 |
  D5:3/2b
}

part tune plays clarinet(amp=-12dB) {
  each 1/2b
  play a
  play b
  play a2
  play b
  play c
  play b2
  play d
  play b2
}
