cmusic 1
import "flute.ins"

/* Composer: Stephen Foster
   Print: New York, 1859
   Key: C major
   Compared with: one public transcription */
title "Fairy Belle"
tempo 92bpm
meter 4/4
pickup 1/2b
key C major

phrase a {
  G4 |
  G4:1b G4 G4 A4 C5 C5:3/4b A4:1/4b |
  G4 G4 E5:3/4b C5:1/4b G4:1b rest G4 |
  A4:1b B4 C5 C5:1b D5 E5 |
  E5 D5 D5 C5 D5:1b rest
}

phrase b {
  G4 |
  G4:1b G4 G4 A4 C5 C5:3/4b A4:1/4b |
  G4:1b E5:3/4b C5:1/4b G4:1b rest G4 |
  A4:1b B4 C5 C5 B4 C5 D5 |
  E5 D5 A4 B4 C5:2b |
}

phrase c {
  E5:3/2b C5 G4:1b rest:1b |
  A4 C5 C5:3/4b A4:1/4b G4:1b rest G4 |
  A4:1b B4 C5 C5:1b D5 E5 |
  E5 D5 D5:3/4b C5:1/4b D5:2b |
}

phrase d {
  E5:3/2b C5 G4:1b rest G4 |
  A4 C5 C5:3/4b A4:1/4b G4:1b rest:1b |
  A4:1b B4 C5 C5 B4 C5 D5 |
  E5 rest E5:1/4b D5:3/4b C5:2b |
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play b
  play c
  play d
}
