cmusic 1
import "flute.ins"

/* Composer: England
   Print: Newcastle, 1882
   Key: G major
   Compared with: one public transcription */
title "The Keel Row"
tempo 92bpm
meter 2/4
pickup 1/2b
key G major

phrase a {
  C5:1/2b |
  B4:1b G4:3/4b B4 |
  C5:1b A4:3/4b C5 |
  B4:1b G4:3/4b B4 |
  A4:1/2b F#4:1/2b D4:1/2b
}

phrase a2 {
  C5:1/2b |
  B4:1b G4:3/4b B4 |
  C5:1b A4:3/4b C5 |
  B4:3/4b G4 A4:3/4b F#4 |
  G4:3/2b rest:1/2b |
}

phrase b {
  B4:3/4b D5 D5:3/4b G5 |
  E5:1b D5:3/4b C5 |
  B4:1b G4:3/4b B4 |
  A4:1/2b F#4:1/2b D4:1b |
}

phrase b2 {
  B4:3/4b D5 D5:3/4b G5 |
  E5:1b D5:3/4b C5 |
  B4:3/4b G4 A4:3/4b F#4 |
  G4:3/2b
}

phrase a3 {
  C5:1/2b |
  B4:1b G4:3/4b B4 |
  C5:1b A4:3/4b C5 |
  B4:1b G4:3/4b B4 |
  A4:1/2b F#4:1/2b D4:1b |
}

phrase c {
  B4:1b G4:3/4b B4 |
  C5:1b A4:3/4b C5 |
  B4:3/4b G4 A4:3/4b F#4 |
  G4:3/2b
}

part tune plays flute(amp=-12dB) {
  each 1/4b
  play a
  play a2
  play b
  play b2
  play a3
  play c
}
