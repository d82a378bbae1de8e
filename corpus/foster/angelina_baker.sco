cmusic 1
import "banjo.ins"

/* Composer: Stephen Foster
   Print: Baltimore, 1850
   Key: G major
   Compared with: one public transcription */
title "Angelina Baker"
tempo 92bpm
meter 2/4
pickup 1/2b
key G major

phrase a {
  D4 |
  B4 B4 A4:3/4b G4:1/4b |
  B4 G4 E4 G4 |
  A4 D4 C5:3/4b B4:1/4b |
  A4:1b rest
}

phrase b {
  A4 |
  B4:3/4b B4:1/4b A4 G4 |
  B4 G4 E4 G4 |
  A4 A4 B4:3/4b A4:1/4b |
  G4:1b rest
}

phrase b2 {
  A4 |
  B4:3/4b B4:1/4b A4 G4 |
  B4 G4 E4 G4 |
  A4 A4 B4:3/4b A4:1/4b |
  G4:1b rest:1b |
}

phrase c {
  D4:3/4b D4:1/4b D4:3/4b D4:1/4b |
  E4 G4:1b rest |
  D4:3/4b D4:1/4b D4:3/4b D4:1/4b |
  E4 G4 A4:3/4b A4:1/4b |
}

phrase d {
  B4:3/4b B4:1/4b A4 G4 |
  B4 G4 E4 G4 |
  A4:1/4b A4 A4:1/4b B4 A4 |
  G4:2b |
}

part tune plays banjo(amp=-10dB) {
  each 1/2b
  play a
  play b
  play a
  play b2
  play c
  play d
}
