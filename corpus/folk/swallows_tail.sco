cmusic 1
import "bowed_string.ins"

/* Composer: Ireland
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: A mixolydian
   Compared with: one public transcription */
title "The Swallow’s Tail"
tempo 112bpm
meter 2/2
pickup 1b
key A mixolydian

phrase a {
  G#5 F#5 |
  E5 A4 C#5:1/3b B4:1/3b A4:1/3b E5 A4 C#5 A4 |
  C#5 D5 E5 F#5 G#5 E5 D5 B4 |
  G4:1b B4 G4 D5 G4 B4 G4 |
  C#5 D5 E5 F#5 G5:1b
}

phrase b {
  F#5 G5 |
  E5 A4 C#5:1/3b B4:1/3b A4:1/3b E5 A4 C#5 A4 |
  C#5 D5 E5 F#5 G5:1b F#5 G5 |
  A5 F#5 G5 E5 D5 B4 G#4 B4 |
  A4 C#5 B4 G#4 A4:1b
}

phrase c {
  C#5 D5 |
  E5 A5 A5 G#5 A5 B5 A5 G#5 |
  E5 D#5 E5 F#5 G#5 E5 D#5 B4 |
  G4:1b B4 G4 D5 G4 B4 G4 |
  C#5 D5 E5 F#5 G5:1b
}

phrase d {
  F#5 G#5 |
  E5 A5 A5 G#5 A5 B5 A5 G#5 |
  E5 D#5 E5 F#5 G5:1b F#5 G#5 |
  A5 F#5 G5 E5 D5 B4 G#4 B4 |
  A4 C#5 B4 G#4 A4:1b
}

part tune plays bowed_string(amp=-12dB) {
  each 1/2b
  play a
  play b
  play c
  play d
}
