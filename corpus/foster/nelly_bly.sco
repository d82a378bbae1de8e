cmusic 1
import "banjo.ins"

/* Composer: Stephen Foster
   Print: New York, 1850
   Key: C major
   Compared with: one public transcription */
title "Nelly Bly"
tempo 126bpm
meter 4/4
key C major

phrase a {
  E4 F4 G4:1b E4 F4 G4:1b |
  E4:3/4b F4:1/4b G4 A4 D4:1b rest F4 |
  E4:3/4b F4:1/4b G4 G4 A4 B4 C5 C5 |
  B4:3/4b C5:1/4b D5:3/4b B4:1/4b C5:3/2b rest |
}

phrase b {
  E4:3/4b F4:1/4b G4 G4 E4 F4 G4 G4 |
  E4:3/4b F4:1/4b G4 A4 D4:1b rest F4 |
  E4 F4 G4:3/4b G4:1/4b A4 B4 C5 C5 |
  B4:3/4b C5:1/4b D5:3/4b B4:1/4b C5:3/2b rest |
}

phrase c {
  E5:1b C5 C5 C5:1b A4 A4 |
  G4 E4 E4:3/4b C4:1/4b D4:1b rest F4 |
  E4 F4 G4:1b A4 B4 C5 rest:1/4b C5:1/4b |
  B4 C5 D5:3/4b B4:1/4b C5:3/2b rest |
}

phrase c2 {
  E5:1b D5 C5 D5:1b C5 A4 |
  G4 E4 E4:3/4b C4:1/4b D4:1b rest F4 |
  E4 F4 G4:1b A4 B4 C5 rest:1/4b C5:1/4b |
  B4 C5 D5:3/4b B4:1/4b C5:2b |
}

part tune plays banjo(amp=-10dB) {
  each 1/2b
  play a
  play b
  play c
  play c2
}
