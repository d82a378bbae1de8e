cmusic 1
import "flute.ins"

/* Composer: Stephen Foster
   Print: New York, 1853
   Key: G major
   Compared with: two public transcriptions */
title "Old Dog Tray"
tempo 96bpm
meter 4/4
pickup 1/2b
key G major

phrase a {
  D4 |
  D4 G4 F#4 G4 A4:1b rest A4 |
  B4 A4 F#4 D4 D4:1b rest B4 |
  B4:1b A#4 B4 D5:1b C5 A4 |
  G4:1b G4 B4 A4:1b rest
}

phrase b {
  D4 |
  D4 G4 F#4 G4 A4:3/2b A4 |
  B4 A4 F#4 D4 B4:3/2b B4 |
  B4 C5 E4 A4 G4:1b F#4:1b |
  G4:3b rest:1b |
}

phrase c {
  D5:1b A4:1b A4:1b A4 B4 |
  G4:2b D4:1b rest:1b |
  D5:1b A4 A4 A4:1b G4 A4 |
  B4:3b rest
}

phrase b2 {
  D4 |
  D4 G4 F#4 G4 A4:3/2b A4 |
  B4 A4 F#4 D4 B4:3/2b B4 |
  B4 C5 E4 A4 G4:1b F#4:1b |
  G4:3b rest
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play b
  play c
  play b2
}
