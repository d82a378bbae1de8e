cmusic 1
import "piano.ins"

/* Composer: Scott Joplin
   Print: Saint Louis, 1902
   Key: C major
   Compared with: two public transcriptions */
title "The Entertainer"
tempo 72bpm
meter 2/4
pickup 1/2b
key C major

phrase a {
  D4 D#4 |
  E4 C5:1/2b E4 C5:1/2b E4 C5 tie |
  C5:5/4b C5 D5 D#5 |
  E5 C5 D5 E5:1/2b B4 D5:1/2b |
  C5:3/2b
}

phrase b {
  D4 D#4 |
  E4 C5:1/2b E4 C5:1/2b E4 C5 tie |
  C5:3/2b A4 G4 |
  F#4 A4 C5 E5:1/2b D5 C5 A4 |
  D5:3/2b
}

phrase c {
  C5 D5 |
  E5 C5 D5 E5:1/2b C5 D5 C5 |
  E5 C5 D5 E5:1/2b C5 D5 C5 |
  E5 C5 D5 E5:1/2b B4 D5:1/2b |
  C5:3/2b
}

part tune plays piano(amp=-10dB) {
  each 1/4b
  play a
  play b
  play a
  play c
}
