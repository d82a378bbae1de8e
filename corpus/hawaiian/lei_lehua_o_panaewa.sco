cmusic 1
import "slack_key_guitar.ins"

/* Composer: Charles E. King
   Print: Honolulu, 1916
   Key: G major
   Compared with: one public transcription */
title "Lei Lehua o Panaʻewa"
tempo 100bpm
meter 2/4
pickup 1b
key G major

phrase a {
  D4 |
  D4 E4 |
  F#4 G4 |
  G#4:2b tie |
  G#4 E4:1/2b E4:1/2b |
  F#4 G#4 |
  A4:2b |
}

phrase b {
  A4:2b |
  A4 A4 |
  A4:3/2b G#4:1/2b |
  A4:3/2b G#4:1/2b |
  A4 A4 tie |
  A4
}

phrase c {
  E4 |
  E4 F#4 |
  G4:2b |
  G4:2b |
}

part tune plays slack_key_guitar(amp=-15dB) {
  each 1b
  play a
  play b
  play c
}
