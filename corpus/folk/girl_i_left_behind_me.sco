cmusic 1
import "flute.ins"

/* Composer: Ireland
   Print: Boston, 1883
   Key: G major
   Compared with: one public transcription */
title "The Girl I Left Behind Me"
tempo 92bpm
meter 2/4
pickup 1/2b
key G major

phrase a {
  E5 |
  D5 B4 C5:1/4b B4:1/4b A4:1/4b G4:1/4b |
  A4 G4 E4:3/4b D4:1/4b |
  G4 G4 G4:1/4b A4:1/4b B4:1/4b C5:1/4b |
  D5:1b B4
}

phrase a2 {
  E5 |
  D5 B4 C5:1/4b B4:1/4b A4:1/4b G4:1/4b |
  A4 G4 E4:3/4b G4:1/4b |
  F#4 A4 D4 E4:1/4b F#4:1/4b |
  G4 rest
}

phrase b {
  G4 E5 |
  D5 B4 C5:1/4b B4:1/4b A4:1/4b G4:1/4b |
  A4 G4 E4:3/4b D4:1/4b |
  G4 G4 G4:1/4b A4:1/4b B4:1/4b C5:1/4b |
  D5:1b B4
}

phrase c {
  G4 G4 |
  B4 D5 E5 F#5 |
  G5:1/4b F#5:1/4b E5:1/4b D5:1/4b C5:1/4b B4:1/4b A4:1/4b G4:1/4b |
  B4 D5 E5 F#5 |
  G5:1b F#5
}

phrase d {
  G5 |
  E5 D5 C5:1/4b B4:1/4b A4:1/4b G4:1/4b |
  A4 G4 E4:3/4b G4:1/4b |
  F#4 A4 D4 E4:1/4b F#4:1/4b |
  G4 rest
}

phrase d2 {
  G5 |
  E5 D5 C5:1/4b B4:1/4b A4:1/4b G4:1/4b |
  A4 G4 E4:3/4b G4:1/4b |
  F#4 A4 D4 E4:1/4b F#4:1/4b |
  G4 rest G4
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play a2
  play b
  play a2
  play c
  play d
  play c
  play d2
}
