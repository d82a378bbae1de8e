cmusic 1
import "clarinet.ins"

/* Composer: England
   Print: London, 1846
   Key: E minor
   Compared with: one public transcription */
title "God Rest You Merry, Gentlemen"
tempo 132bpm
meter 4/4
pickup 1b
key E minor

phrase a {
  E4 |
  E4 B4 B4 A4 |
  G4 F#4 E4
}

phrase b {
  D4 |
  E4 F#4 G4 A4 |
  B4:3b
}

phrase b2 {
  D4 |
  E4 F#4 G4 A4 |
  B4:2b rest
}

phrase c {
  B4 |
  C5 A4 B4 C5 |
  D5 E5
}

phrase d {
  B4 A4 |
  G4 E4 F#4 G4 |
  A4:2b
}

phrase e {
  G4 A4 |
  B4:2b C5 B4 |
  B4 A4 G4 F#4 |
  E4:2b
}

phrase f {
  G4:1/2b F#4:1/2b E4 |
  A4:2b G4 A4 |
  B4 C5 D5 E5 |
  B4 A4 G4 F#4 |
  E4:3b
}

part tune plays clarinet(amp=-12dB) {
  each 1b
  play a
  play b
  play a
  play b2
  play c
  play d
  play e
  play f
}
