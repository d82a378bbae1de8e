cmusic 1
import "slack_key_guitar.ins"

/* Composer: Queen Liliʻuokalani
   Print: San Francisco, 1884
   Key: G major
   Compared with: one public transcription */
title "Aloha ʻOe"
tempo 66bpm
meter 4/4
pickup 1b
key G major

phrase a {
  D4 G4 |
  B4:3/2b A4 G4 F#4 G4 E4 |
  D4:2b rest:1b
}

phrase b {
  B4:1b |
  A4:3/2b G#4 A4 A4 C5 B4 |
  A4:3b
}

phrase c {
  D4 D4 |
  E4:1b A4 G4 F#4 B4 A4 F#4 |
  G4:5/2b G4
}

phrase d {
  G4 F#4 |
  E4:1b G4:1b C5 E4 E4 E4 |
  D4:1b G4:1b B4:1b
}

phrase e {
  G4 G4 |
  F#4 F#4 F#4 G4 A4 G#4 A4 C5 |
  B4:2b G4:1b rest
}

phrase f {
  F#4 |
  E4:1b G4:1b C5:3/2b E4 |
  D4 D4 G4 G4 B4:3/2b G4 |
}

phrase g {
  F#4:3/2b G4 B4 A4:1b F#4 |
  G4:3b
}

part tune plays slack_key_guitar(amp=-15dB) {
  each 1/2b
  play a
  play b
  play a
  play c
  play d
  play e
  play f
  play g
}
