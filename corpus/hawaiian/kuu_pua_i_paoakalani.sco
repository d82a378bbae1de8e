cmusic 1
import "slack_key_guitar.ins"

/* Composer: Queen Liliʻuokalani
   Print: Honolulu, 1917
   Key: C major
   Compared with: one public transcription */
title "Kuʻu Pua i Paoakalani"
tempo 66bpm
meter 4/4
pickup 1b
key C major

phrase a {
  G4:3/4b G4:1/4b |
  E5:3/2b B4 D5 C5 G4 G4 |
  A4:5/2b C5
}

phrase b {
  B4 A4 |
  G4:5/2b A4 G4 F4 |
  E4:5/2b G4
}

phrase c {
  G4 G4 |
  E5:3/2b B4 D5 C5 G4 E4 |
  A4:5/2b C5
}

phrase d {
  B4 A4:1/4b A4:1/4b |
  G4:3/2b F#4:1/4b G4:1/4b A4:1/4b G4:1/4b C5:1/4b B4:1/4b D5:3/4b C5:1/4b |
  C5:3b
}

phrase e {
  G4 G4 |
  D5:3/2b B4:1/4b B4:1/4b G4 A4 F4 A4 |
  G4:3b
}

phrase f {
  C5 C5 |
  C5 C5:1b A4 A4 D5 D5 E5 |
  D5:5/2b F#4:1/4b G4:1/4b
}

phrase g {
  A4:1/4b B4:1/4b C5:1/4b D5:1/4b |
  E5:3/2b B4 D5 C5 G4 G4 |
  A4:5/2b C5:1/4b C5:1/4b
}

phrase d2 {
  B4:1/4b B4:1/4b A4:1/4b A4:1/4b |
  G4:3/2b F#4:1/4b G4:1/4b A4:1/4b G4:1/4b C5:1/4b B4:1/4b D5:3/4b C5:1/4b |
  C5:4b |
}

part tune plays slack_key_guitar(amp=-15dB) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play f
  play g
  play d2
}
