cmusic 1
import "piano.ins"

/* Composer: Scott Joplin
   Print: New York, 1909
   Key: C major
   Compared with: one public transcription */
title "Solace"
tempo 56bpm
meter 2/4
key C major

phrase a {
  B4 Bb4 A4 G4:1/2b G#4 A4 A#4 |
  B4 F5 G5 F5:1/2b G5 F5 B4 |
  C5 B4 A4 G4:1/2b G#4 A4 B4 |
  C5 G5 A5 G5:1/2b A5 G5 C#5 |
}

phrase b {
  D5 F5 A5 D6:1/2b F5 E5 D5 tie |
  D5 Ab4:1/2b G4:3/4b D5:1/2b |
  C5 E5 G5 C6:1/2b E5 D5 C5 tie |
  C5 F#4:1/2b G4:3/4b C5:1/2b |
}

phrase a2 {
  B4 Bb4 A4 G4:1/2b G#4 A4 A#4 |
  B4 F5 G5 F5:1/2b G5 F5 B4 |
  C5 B4 A4 G4:1/2b G#4 A4 B4 |
  C5 G5 A5 G5:1/2b A5 G5 Bb4 |
}

phrase c {
  A4 A5:1/2b C6:1/2b B5 C6 D6 |
  D#6:1b D6:1/2b Ab5:1/2b |
  G5:5/4b D6:1/2b E6 |
  C6:1b E5 D5 C5:1/2b |
}

part tune plays piano(amp=-10dB) {
  each 1/4b
  play a
  play b
  play a2
  play c
}
