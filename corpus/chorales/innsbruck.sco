cmusic 1
import "sine_organ.ins"

/* Composer: Heinrich Isaac
   Print: Nuremberg, 1539
   Key: G major
   Compared with: two public transcriptions */
title "Nun ruhen alle Wälder"
tempo 76bpm
meter 4/4
pickup 1b
key G major

phrase a {
  B4 |
  G4 A4 B4:1/2b C5:1/2b D5 |
  C5:2b B4
}

phrase b {
  B4:1/2b C5:1/2b |
  D5 D5 A4 B4 |
  G4:2b F#4
}

phrase c {
  D4 |
  G4 A4 B4 B4 |
  A4:3b
}

phrase c2 {
  D4 |
  G4 A4 B4 C5 |
  B4 A4 G4
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play a
  play b
  play c2
}
