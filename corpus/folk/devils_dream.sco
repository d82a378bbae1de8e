cmusic 1
import "bowed_string.ins"

/* Composer: Scotland
   Print: Boston, 1883
   Key: A major
   Compared with: one public transcription */
title "The Devil’s Dream"
tempo 100bpm
meter 2/4
pickup 1/2b
key A major

phrase a {
  E5:1/2b |
  A5 G#5 A5 E5 A5 G#5 A5 E5 |
  A5 G#5 A5 E5 F#5 E5 D5 C#5 |
  D5 F#5 B4 F#5 D5 F#5 B4 F#5 |
  D5 F#5 B4 F#5 A5 G#5
}

phrase b {
  F#5 E5 |
  A5 G#5 A5 E5 A5 G#5 A5 E5 |
  A5 G#5 A5 E5 F#5 E5 D5 C#5 |
  D5 F#5 E5 D5 C#5 A4 B4 A4 |
  E4:1/2b A4:1/2b A4:1/2b
}

phrase c {
  E5:1/2b |
  C#5 E5 A4 E5 C#5 E5 A4 E5 |
  C#5 E5 A4 E5 F#5 E5 D5 C#5 |
  D5 F#5 B4 F#5 D5 F#5 B4 F#5 |
  D5 F#5 B4 F#5 A5 G#5
}

phrase d {
  F#5 E5 |
  C#5 E5 A4 E5 C#5 E5 A4 E5 |
  C#5 E5 A4 E5 F#5 E5 D5 C#5 |
  D5 F#5 E5 D5 C#5 A4 B4 A4 |
  E4:1/2b A4:1/2b A4:1/2b
}

part tune plays bowed_string(amp=-12dB) {
  each 1/4b
  play a
  play b
  play a
  play b
  play c
  play d
  play c
  play d
}
