cmusic 1
import "clarinet.ins"

/* Composer: Stephen Foster
   Print: New York, 1864
   Key: D major
   Compared with: one public transcription */
title "If You’ve Only Got a Moustache"
tempo 168bpm
meter 6/8
pickup 1/2b
key D major

phrase a {
  A4 |
  F#4 D4 D4 D4 D4 D4 |
  D4:5/2b
}

phrase b {
  A4 |
  B4 G4 G4 G4 G4 G4 |
  G4:3/2b D5:1b
}

phrase c {
  B4 |
  A4 F#4 F#4 F#4 F#4 F#4 |
  F#4:5/2b
}

phrase d {
  A4 |
  G4 A4 G4 F#4 G4 F#4 |
  E4:5/2b
}

phrase e {
  A4 |
  A4 F#4 A4 A4 B4 A4 |
  A4:5/2b
}

phrase f {
  A4 |
  B4 G4 A4 B4 E5:3/4b B4:1/4b |
  C#5:5/2b
}

phrase g {
  B4:1/4b C#5:1/4b |
  D5 F#5 E5 E5 D5 C#5 |
  D5:5/2b
}

phrase h {
  C#5:1/4b B4:1/4b |
  A4:1b F#4 G4 F#4 E4 |
  F#4:1b rest
}

phrase i {
  D5:1b B4 |
  A4:1b rest D5:1b B4 |
  A4:1b rest
}

phrase j {
  D5:1b B4 |
  A4:1b F#4 G4 F#4 E4 |
  D4:5/2b
}

part tune plays clarinet(amp=-12dB) {
  each 1/2b
  play a
  play b
  play c
  play d
  play e
  play f
  play g
  play h
  play i
  play j
}
