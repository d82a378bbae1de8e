cmusic 1
import "banjo.ins"

/* Composer: Stephen Foster
   Print: New York, 1848
   Key: G major
   Compared with: one public transcription */
title "Old Uncle Ned"
tempo 104bpm
meter 4/4
pickup 1b
key G major

phrase a {
  G4:1b |
  B4 B4 B4:1b C5 C5:1b C5 |
  D5:3/4b D5:1/4b D5 E5 G4:1b rest A4 |
  B4:1b B4 B4 B4:1b A4 G4 |
  A4:3b rest
}

phrase b {
  G4 |
  B4:1b B4:1b C5:1b C5:3/4b C5:1/4b |
  D5:1b D5 E5 G4:1b rest A4 |
  B4:1b A4 G4 A4:1b A4:3/4b B4:1/4b |
  G4:3b
}

phrase c {
  D4:1b |
  D4:1b D4:3/4b D4:1/4b D4 D4 D4 D4 |
  D4:1b C4:1b B3:1b A4:1b |
  B4:1b B4:3/4b B4:1/4b B4 B4 A4:3/4b G4:1/4b |
  A4:3b rest:1b |
}

phrase d {
  B4:1b B4:1b C5:1b C5:3/4b C5:1/4b |
  D5:1b D#5:1b E5:1b rest A4 |
  B4:1b A4:3/4b G4:1/4b A4:1b A4:3/4b B4:1/4b |
  G4:3b rest:1b |
}

phrase e {
  B4 G4 A4 B4 C5 A4 B4 C5 |
  D5:1b D#5:1b E5:1b rest A4 |
  B4:1b A4:3/4b G4:1/4b A4:1b A4:3/4b B4:1/4b |
  G4:3/2b rest:3/2b
}

part tune plays banjo(amp=-10dB) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
}
