cmusic 1
import "flute.ins"

/* Composer: Stephen Foster
   Print: New York, 1852
   Key: D major
   Compared with: one public transcription */
title "Massa’s in de Cold Ground"
tempo 92bpm
meter 4/4
key D major

phrase a {
  A4:3/2b B4 A4 F#4 E4 D4 |
  D5:2b B4:1b rest B4 |
  A4:1b F#4:1b F#4:3/2b D4 |
  E4:3b rest:1b |
}

phrase a2 {
  A4:3/2b B4 A4 F#4 E4 D4 |
  D5:2b B4:1b rest:1b |
  B4 A4 F#4 D4 F#4:1b E4:1b |
  D4:3b rest:1b |
}

phrase a3 {
  A4:3/2b B4 A4 F#4 E4 D4 |
  D5:2b B4:1b rest:1b |
  A4:3/2b F#4 F#4:1b D4:1b |
  E4:3b rest:1b |
}

phrase b {
  D5:2b C#5:3/2b B4 |
  A4:2b F#4:1b rest:1b |
  B4:1b A4:1b F#4:3/2b D4 |
  E4:3b rest:1b |
}

part tune plays flute(amp=-12dB) {
  each 1/2b
  play a
  play a2
  play a3
  play a2
  play b
  play a2
}
