cmusic 1
import "flute.ins"

/* Composer: England
   Print: Glasgow, 1782
   Key: G major
   Compared with: one public transcription */
title "Nancy Dawson"
tempo 150bpm
meter 6/8
key G major

phrase a {
  G4:1b G4 G4:1b B4 |
  D5:1b B4 G4:1b B4 |
  A4:1b B4 A4:1b B4 |
  A4:1b G4 F#4 E4 D4 |
}

phrase a2 {
  G4:1b G4 G4:1b B4 |
  D5:1b B4 G4:1b B4 |
  A4:1b G4 F#4:1b E4 |
  D4:3/2b D4:3/2b |
}

phrase b {
  A4:1b A4 A4:1b B4 |
  A4:1b G4 F#4 E4 D4 |
  B4:1b C5 D5:1b C5 |
  D5:1b G5 D5 B4 G4 |
}

phrase c {
  C5:1b B4 C5:1b D5 |
  E5:1b F#5 G5 F#5 E5 |
  D5 C5 B4 A4 G4 F#4 |
  G4:3/2b G4:3/2b |
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play a2
  play a
  play a2
  play b
  play c
  play b
  play c
}
