cmusic 1
import "oboe.ins"

/* Composer: England
   Print: London, 1906
   Key: E minor
   Compared with: one public transcription */
title "Kingsfold"
tempo 96bpm
meter 4/4
pickup 1b
key E minor

phrase a {
  G4:1/2b F#4:1/2b |
  E4 E4 E4 D4 |
  G4 G4 A4 G4:1/2b A4:1/2b |
  B4 B4 A4:1/2b G4:1/2b E4 |
  D4:3b
}

phrase a2 {
  G4:1/2b F#4:1/2b |
  E4 E4 E4 D4 |
  G4 G4 A4 G4:1/2b A4:1/2b |
  B4 B4 A4:1/2b G4:1/2b E4 |
  E4:3b
}

phrase b {
  B4:1/2b C5:1/2b |
  D5 B4 B4:1/2b A4:1/2b G4 |
  A4 A4 B4 G4:1/2b A4:1/2b |
  B4 B4:1/2b A4:1/2b G4 E4 |
  D4:3b
}

phrase a3 {
  G4:1/2b F#4:1/2b |
  E4 E4 E4:1/2b D4:1/2b E4:1/2b F#4:1/2b |
  G4 G4 A4 G4:1/2b A4:1/2b |
  B4 B4 A4:1/2b G4:1/2b E4 |
  E4:3b
}

part tune plays oboe(amp=-12dB) {
  each 1b
  play a
  play a2
  play b
  play a3
}
