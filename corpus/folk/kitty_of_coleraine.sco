cmusic 1
import "flute.ins"

/* Composer: Ireland
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: D major
   Compared with: one public transcription */
title "Kitty of Coleraine"
tempo 144bpm
meter 6/8
pickup 1/2b
key D major

phrase a {
  A4:1/4b G4:1/4b |
  F#4 A4 D5 D5 F#5 A5 |
  E5 G5:1/4b F#5:1/4b E5:1/4b D5:1/4b C#5 E5 A4 |
  D5 F#5 A5 D5 G5 B5 |
  B5:1/4b A5:1/4b G5:1/4b F#5:1/4b E5:1/4b D5:1/4b F#5 E5
}

phrase a2 {
  A4:1/4b G4:1/4b |
  F#4 A4 D5 D5 F#5 A5 |
  E5 G5:1/4b F#5:1/4b E5:1/4b D5:1/4b C#5 E5 A4 |
  D5 F#5 A5 D5 G5 B5 |
  A4:3/4b B4:1/4b C#5 D5:1b
}

phrase b {
  F#5:1/4b G5:1/4b |
  A5 F#5 D5 E5 C#5 A4 |
  A5 F#5 D5 E5 C#5 A4 |
  A5 F#5 D5 F#5:1/4b E5:1/4b D5:1/4b C#5:1/4b B4:1/4b A4:1/4b |
  B4 A5 G#5 A5:1b
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play a2
  play b
  play a2
}
