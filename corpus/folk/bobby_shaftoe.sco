cmusic 1
import "flute.ins"

/* Composer: England
   Print: Newcastle, 1882
   Key: Bb major
   Compared with: one public transcription */
title "Bobby Shaftoe"
tempo 104bpm
meter 2/4
key Bb major

phrase a {
  Bb4 Bb4 Bb4 Eb5 |
  D5 F5 D5 Bb4 |
  F4 F4 F4 Bb4 |
  A4 C5 A4 F4 |
}

phrase b {
  Bb4 A4 Bb4 Eb5 |
  D5 F5 D5 Bb4 |
  C5 Eb5 C5 A4 |
  Bb4:1b Bb4:1b |
}

phrase c {
  D5 F5 D5 Bb4 |
  D5 F5 D5:1b |
  C5 Eb5 C5 A4 |
  C5 Eb5 C5:1b |
}

phrase c2 {
  D5 F5 D5 Bb4 |
  D5 F5 D5:1b |
  C5 Eb5 C5 A4 |
  Bb4:1b Bb4:1b |
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play b
  play c
  play c2
}
