cmusic 1
import "slack_key_guitar.ins"

/* Composer: Charles E. King
   Print: Honolulu, 1915
   Key: F major
   Compared with: one public transcription */
title "Nā Lei o Hawaiʻi"
tempo 72bpm
meter 4/4
key F major

phrase a {
  C5:3/2b C5 C5:3/2b C5 |
  C5:1b C5:3/2b Bb4 A4 G4 |
}

phrase b {
  D4:3/2b D4 E4:2b |
  F4:5/2b C4 F4 A4 |
}

phrase c {
  C5:3/2b C5 D5:3/2b D5 |
  D5:1b D5:3/2b D5 D5:1/4b D5:1/4b Eb5:1/4b D5:1/4b |
}

phrase d {
  E5 D5 C5 A4 Bb4:1b E4:1b |
  F4:2b F5:2b |
}

part tune plays slack_key_guitar(amp=-15dB) {
  each 1/2b
  play a
  play b
  play c
  play d
}
