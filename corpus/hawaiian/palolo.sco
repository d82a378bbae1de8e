cmusic 1
import "slack_key_guitar.ins"

/* Composer: Charles E. King
   Print: Honolulu, 1917
   Key: F major
   Compared with: one public transcription */
title "Pālolo"
tempo 92bpm
meter 2/4
pickup 1b
key F major

phrase a {
  C5:1/2b C5:1/2b |
  D5:3/4b D5 D5:1/2b D5:1/2b tie |
  D5:1/2b D5 D5 D5:1b |
  D5:1b
}

phrase b {
  G4:1b tie |
  G4:1/2b D5 D5 D5:1/2b D5:1/2b |
  E5:3/4b D5 D5:1/2b C5:1/2b tie |
  C5 Bb4 Bb4 Bb4 A4:1/2b G4:1/2b |
  F4:1b F4:1b |
}

part tune plays slack_key_guitar(amp=-15dB) {
  each 1/4b
  play a
  play b
}
