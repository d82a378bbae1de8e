cmusic 1
import "hall.ins"
import "piano.ins"
import "voice.ins"

/* "Jeanie with the Light Brown Hair" by Stephen Foster (1854), first verse. The tune is his, sung on vowels; the
   accompaniment, which begins with the end of the song, was made for this score. Tempo bends where a singer breathes: a
   hold and a free run before the last "I dream", a broad end. A crescendo over several bars is a `set` from one level to
   another. */
title "Jeanie with the Light Brown Hair"
tempo 66bpm
tempo 56bpm at 6b over 2b
tempo 66bpm at 8b
tempo 50bpm at 52b over 2b
tempo 30bpm at 54b  // the hold, and the run out of it
tempo 56bpm at 55b over 1b
tempo 64bpm at 56b
tempo 48bpm at 68b over 3b
tempo 42bpm at 72b over 4b
meter 4/4
key F major
effect hall(t60=2.4s)

phrase dream {
  C5:3/2b A4 Bb4 A4 G4 F4 |
  A4:1b C4 D4 F4:7/4b rest:1/4b |
}

part voice plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=50ms, room=-12dB) {
  each 1/2b
  rest:4b |
  rest:7/2b D5 |
  set amp = -14dB .. -11dB over 12b
  play dream
  F4:1b G4 A4 F5:1b D5:1b |
  C5:3/4b A4:1/4b G4 F4 G4:1b rest D5 |
  set amp = -13dB .. -10dB over 12b
  play dream
  G4 B4 C5 D5 E5 F5 A4 D5 |
  C5:1b B4 B4 C5:7/4b rest:1/4b |
  set amp=-13dB vowel=0
  G4 A4 G4 F4 G4:1b A4:3/4b G4:1/4b |
  F4 E4 F4 A4 C5:7/4b rest:1/4b |
  set amp = -11dB .. -9dB over 3b
  D5 C5 D5 F5 C5:1b A4:3/4b G4:1/4b |
  set amp = -10dB .. -14dB over 3b
  F4:1b D4:3/4b D4:1/4b C4:1b
  set amp = -16dB .. -11dB over 1b
  each 1/8b
  C4 D4 E4 F4 G4 A4 Bb4 D5 |
  each 1/2b
  set vowel=3
  set amp = -11dB .. -13dB over 8b
  play dream
  set amp=-12dB
  G4 A4 F5:3/4b D5:1/4b C5 D5 F4:3/4b G4:1/4b |
  set amp=-14dB
  A4:1b A4 G4 F4:2b |
}

part right plays piano(amp=-22dB, damp=600ms, pan=0.2, room=-13dB) {
  each 1/2b
  set amp=-20dB
  [D4 G4] [F4 A4] [Ab4 F5]:3/4b [F4 D5]:1/4b [F4 C5] [F4 D5] [C4 F4]:3/4b [C4 G4]:1/4b |
  [C4 F4 A4]:1b [C4 A4] [Bb3 G4] [A3 F4]:2b |
  set amp=-23dB
  A3 C4 F4 C4 Bb3 D4 Bb3 E4 |
  C4 F4 Bb3 E4 A3 C4 F4 C4 |
  A3 C4 C4 F4 D4 F4 Bb4 F4 |
  A3 F4 D4 F4 E4 G4 E4 Bb3 |
  A3 C4 F4 C4 Bb3 D4 Bb3 E4 |
  C4 F4 Bb3 E4 A3 C4 F4 A3 |
  B3 D4 F4 D4 G4 C4 A3 D4 |
  C4 E4 D4 F4 E4 G4 E4 C4 |
  rest [Bb3 E4] rest [Bb3 E4] rest [Bb3 E4] rest [Bb3 E4] |
  rest [A3 C4] rest [A3 C4] rest [A3 F4] rest [A3 F4] |
  D4 F4 Bb3 F4 A3 F4 A3 E4 |
  A3 D4 B3 F4 [G3 Bb3 E4]:2b |
  A3 C4 F4 C4 Bb3 D4 Bb3 E4 |
  C4 F4 Bb3 E4 A3 D4 F4 A3 |
  D4 F4 Ab3 F4 A3 F4 A3 C4 |
  A3 F4 Bb3 E4 A3 C4 F4 C4 |
  set amp = -20dB .. -24dB over 4b
  Db4 F4 Bb4 F4 C4 F4 A4 F4 |
  [A3 C4 F4 A4]:4b |
}

part left plays piano(amp=-20dB, damp=600ms, pan=-0.2, room=-14dB) {
  each 1b
  Bb2 B2 C3 D3 |
  C3 C3 F2:2b |
  F2:2b Bb2 C3 |
  A2 C3 F2:2b |
  F2 A2 Bb2:2b |
  C3 B2 C3:2b |
  F2:2b Bb2 C3 |
  A2 C3 F2:2b |
  G2:2b E3 F3 |
  G2 G2 C3:2b |
  C3 G2 C3 E3 |
  F2 C3 A2 C3 |
  Bb2 D3 C3 C#3 |
  D3 G2 C3:2b |
  F2:2b Bb2 C3 |
  A2 C3 D3:2b |
  Bb2 B2 C3 D3 |
  C3 C3 F2:2b |
  F2:4b |
  F2:4b |
}
