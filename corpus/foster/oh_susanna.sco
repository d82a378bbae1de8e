cmusic 1
import "banjo.ins"

/* Composer: Stephen Foster
   Print: New York, 1848
   Key: G major
   Compared with: one public transcription */
title "Oh! Susanna"
tempo 112bpm
meter 4/4
pickup 1/2b
key G major

phrase a {
  G4:1/4b A4:1/4b |
  B4 D5 D5:3/4b E5:1/4b D5 B4 G4:3/4b A4:1/4b |
  B4 B4 A4 G4 A4:1b rest
}

phrase a2 {
  G4:1/4b A4:1/4b |
  B4 D5 D5:3/4b E5:1/4b D5 B4 G4:3/4b A4:1/4b |
  B4 B4 A4 A4 G4:1b rest
}

phrase a3 {
  G4:1/4b A4:1/4b |
  B4 D5 D5:3/4b E5:1/4b D5 B4 G4:3/4b A4:1/4b |
  B4 B4 A4 A4 G4:1b rest:1b |
}

phrase b {
  C5:1b C5:1b E5 E5:3/2b |
  D5 D5 B4 G4 A4:1b rest
}

phrase a4 {
  G4:1/4b A4:1/4b |
  B4 D5 D5:3/4b E5:1/4b D5 B4 G4:3/4b A4:1/4b |
  B4 B4 A4 A4 G4:3/2b
}

part tune plays banjo(amp=-10dB) {
  each 1/2b
  play a
  play a2
  play a
  play a3
  play b
  play a4
}
