cmusic 1
import "sine_organ.ins"

/* Composer: Melchior Vulpius
   Print: Jena, 1609
   Key: Eb major
   Compared with: one public transcription */
title "Christus, der ist mein Leben"
tempo 76bpm
meter 4/4
pickup 1b
key Eb major

phrase a {
  Eb4 |
  G4 F4 G4 Ab4 |
  Bb4:2b G4
}

phrase b {
  C5 |
  Bb4:3/2b Ab4:1/2b G4 F4 |
  G4:2b rest
}

phrase c {
  Bb4 |
  C5 C5 D5 Eb5 |
  C5:2b Bb4
}

phrase d {
  G4 |
  F4 Eb4 Eb4 D4 |
  Eb4:3b
}

part tune plays sine_organ(amp=-10dB) {
  each 1b
  play a
  play b
  play c
  play d
}
