cmusic 1
import "flute.ins"
import "hall.ins"
import "pad.ins"
import "plucked_string.ins"

/// Nineteen equal steps to the octave: thirds purer than the piano's, and between two whole tones three steps of 63 cents
/// instead of two of 100. So C# and Db are two notes, and the third of a chord can sink from major to minor to less than
/// minor: A, Ab, G#, G in the first half, D, Db, C#, C in the second. The seventh over G is E#, softer than F.
title "Thirds of a tone"
tempo 56bpm
tempo 50bpm at 21b over 3b
tempo 56bpm at 24b
tempo 40bpm at 45b over 3b
meter 3/4
key C major
tuning edo(19)
effect hall(t60=4.2s)

phrase broken(low, middle, high) {
  each 1/2b
  @low @middle @high @(middle * 2) @high @middle
}

part flute plays flute(room=-9dB, pan=0.15) {
  each 1b
  set amp = -20dB .. -13dB over 9b
  rest:1b G4 C5 |
  B4:2b G4 |
  A4 C5 E5 |
  C5:2b A4 |
  set amp = -13dB .. -17dB over 9b
  Ab4:3b |
  G#4:3b |
  G4:2b C5 |
  D5:2b E#5 |
  set amp = -14dB .. -11dB over 6b
  E5:3b |
  E5 C#5 E5 |
  F5:2b D5 |
  A4 D5:2b |
  set amp = -13dB .. -20dB over 12b
  Db5:3b |
  C#5:3b |
  C5:2b A4 |
  D5:2b B4 |
  C5:3b { vibrato = 20ct } |
}

part harp plays plucked_string(amp=-17dB, bright=0.35, damp=1.2s, room=-9dB, pan=-0.3) {
  play broken(C3, G3, E4) |
  play broken(E3, B3, G4) |
  play broken(A2, E3, C4) |
  play broken(F2, C3, A3) |
  play broken(F2, C3, Ab3) |
  play broken(F2, C3, G#3) |
  play broken(G2, E3, C4) |
  play broken(G2, D3, B3) |
  play broken(C3, G3, E4) |
  play broken(A2, E3, C#4) |
  play broken(D3, A3, F4) |
  play broken(Bb2, F3, D4) |
  play broken(Bb2, F3, Db4) |
  play broken(Bb2, F3, C#4) |
  play broken(F2, C3, A3) |
  play broken(G2, D3, B3) |
  [C2 G2 E3 C4]:3b { amp = -21dB } |
}

part strings plays pad(amp=-25dB, attack=1.2s, bright=0.3) {
  each 3b
  [C3 E4 G4] |
  [B2 E4 G4] |
  [A2 E4 C5] |
  [F2 A3 C4] |
  [F2 Ab3 C4] |
  [F2 G#3 C4] |
  [G2 G3 C4 E4] |
  [G2 B3 D4 E#4] |
  [C3 G3 E4] |
  [A2 A3 C#4 E4] |
  [D3 A3 F4] |
  [Bb2 Bb3 D4 F4] |
  [Bb2 Bb3 Db4 F4] |
  [Bb2 Bb3 C#4 F4] |
  [F2 A3 C4 F4] |
  [G2 G3 B3 D4] |
  [C2 G3 C4 E4] |
}
