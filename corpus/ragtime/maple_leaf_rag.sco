cmusic 1
import "piano.ins"

/* Composer: Scott Joplin
   Print: Sedalia, 1899
   Key: Ab major
   Compared with: one public transcription */
title "Maple Leaf Rag"
tempo 84bpm
meter 2/4
key Ab major

phrase a {
  Ab4 Eb5 Ab4 C5 Eb5:1/2b G4 Eb5 |
  G4 Bb4 Eb5:5/4b rest |
  Ab4 Eb5 Ab4 C5 Eb5:1/2b G4 Eb5 |
  G4 Bb4 Eb5:3/4b rest Eb5 rest |
}

phrase b {
  Ab4 Cb5 Fb5 rest Eb5 rest Eb5 rest |
  Ab4 Cb5 Fb5 rest Eb5 rest:3/4b |
  rest:2b |
  Ab4 Cb5 Ab5 rest
}

phrase c {
  Ab5 Cb6 Ab6 Ab6 tie |
  Ab6 Ab6:1/2b Ab6:1/2b Ab6 Ab6:1/2b |
  Eb6 F6 C6 Eb6 F6:1/2b Ab5:1/2b |
  Bb5 Cb6 Ab5 Bb5 C6:1/2b Ab5 C6 |
  Ab5 Bb5:1/2b Ab5:1/2b rest
}

phrase d {
  Ab5:1/2b tie |
  Ab5 Ab5:1/2b Ab5:1/2b Ab5 Ab5:1/2b |
  Eb5 F5 C5 Eb5 F5:1/2b Ab4:1/2b |
  Bb4 Cb5 Ab4 Bb4 C5:1/2b Ab4 C5 |
  Ab4 Bb4:1/2b Ab4:1/2b rest:3/4b |
}

part tune plays piano(amp=-10dB) {
  each 1/4b
  play a
  play b
  play c
  play d
}
