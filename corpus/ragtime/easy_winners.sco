cmusic 1
import "piano.ins"

/* Composer: Scott Joplin
   Print: Saint Louis, 1901
   Key: Ab major
   Compared with: one public transcription */
title "The Easy Winners"
tempo 76bpm
meter 2/4
key Ab major

phrase a {
  C5:1/2b C5:1b Eb5:1/2b |
  F5 Eb5:1/2b F5 Eb5 F5 Eb5:1/2b |
  Bb5 Ab5:1/2b Bb5 Ab5 Bb5 Ab5 Eb5 tie |
  Eb5:2b |
}

phrase b {
  C5:1/2b C5:1b Eb5:1/2b |
  F5 Eb5:1/2b F5 Eb5 Eb5 Eb5:1/2b |
  Eb5 Bb4:1/2b Eb5 D5 Eb5 F5:1/2b |
  Eb5:5/4b Eb4 G4 Db5 |
}

phrase a2 {
  C5:1/2b C5:1b Eb5:1/2b |
  F5 Eb5:1/2b F5 Eb5 F5 Eb5:1/2b |
  Bb5 Ab5:1/2b Bb5 Ab5 Ab5 Bb5 C6 tie |
  C6:1b C6:1/2b G5 Ab5 |
}

phrase c {
  Bb5 Ab5:1/2b Bb5 Ab5 Bb5 Ab5 Eb5 tie |
  Eb5 F5 Eb5 Db5 C5 Eb5:1/2b Eb5 |
  Eb5 Db5:1/2b Eb5 Db5 C5 Bb4:1/2b |
  Ab4:3/2b rest:1/2b |
}

part tune plays piano(amp=-10dB) {
  each 1/4b
  play a
  play b
  play a2
  play c
}
