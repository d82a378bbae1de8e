cmusic 1
import "hall.ins"
import "harp.ins"

/* "Sí Bheag, Sí Mhór", the small and the great fairy hill: by tradition the first tune of the Irish harper Turlough
   O'Carolan (1670-1738), who was blind and made it for the two hills of a legend. Both halves once; the chords below it
   were made for this score. A phrase with parameters spells each bar of the left hand: what changes from bar to bar
   stands in its line, what stays the same is written once. */
title "Sí Bheag, Sí Mhór"
tempo 92bpm
tempo 82bpm at 46b over 2b  // a breath between the halves
tempo 96bpm at 49b
tempo 60bpm at 88b over 6b
tempo 52bpm at 94b
meter 3/4
pickup 1b
key D major
effect hall(t60=2.8s)

/// A bass that rings through the bar, and two strings above it.
phrase plain(low, middle, high) {
  at 0b { @low:3b }
  rest:1b @middle:1b @high:1b
}

/// Six strings up and down, the lowest ringing through.
phrase wave(low, middle, high) {
  at 0b { @low:3b }
  each 1/2b
  rest @middle @high @(middle * 2) @high @middle
}

part melody plays harp(amp=-12dB, damp=1.5s, pan=0.15, room=-10dB) {
  each 1b
  D5:1/2b E5:1/2b |
  set amp = -15dB .. -11dB over 12b
  F#5:3/2b E5:1/2b D5 |
  D5:3/2b E5:1/2b D5 |
  B4:2b A4 |
  F#4:2b A4 |
  set amp = -11dB .. -15dB over 12b
  B4:1/2b A4:1/2b B4:1/2b C#5:1/2b D5 |
  E5:2b D5:1/2b E5:1/2b |
  F#5 F#5 E5 |
  D5:2b F#5 |
  set amp = -14dB .. -12dB over 6b
  B4:2b E5 |
  A4:2b D5 |
  F#4:2b E4 |
  D4:2b F#5 |
  set amp = -12dB .. -15dB over 9b
  B4:2b E5 |
  A4:2b D5:1/2b C#5:1/2b |
  D5:3b |
  D5:2b D5:1/2b E5:1/2b |
  set amp = -13dB .. -9dB over 12b
  F#5 F#5:1/2b E5:1/2b D5 |
  E5:1/2b D5:1/2b E5:1/2b F#5:1/2b A5 |
  B5:2b A5 |
  F#5:2b E5:1/2b D5:1/2b |
  set amp = -11dB .. -14dB over 12b
  E5 E5 A5 |
  F#5:2b E5 |
  D5:2b B4 |
  B4:2b B4:1/2b A4:1/2b |
  F#4:2b E4 |
  set amp = -14dB .. -10dB over 9b
  D4:2b F#5 |
  B4:2b E5 |
  A4:2b A5 |
  set amp = -10dB .. -16dB over 8b
  B5:1/2b A5:1/2b G5:1/2b F#5:1/2b E5:1/2b D5:1/2b |
  E5:2b D5:1/2b C#5:1/2b |
  D5:3b |
  D5:2b
}

part left_hand plays harp(amp=-23dB, bright=0.3, damp=1.5s, pan=-0.25, room=-10dB) {
  rest:1b |
  play plain(D3, A3, F#4) |
  play plain(D3, A3, F#4) |
  play plain(G2, D3, B3) |
  play plain(D3, A3, D4) |
  play plain(G2, D3, B3) |
  play plain(A2, E3, C#4) |
  play plain(D3, A3, A4) |
  play plain(B2, F#3, D4) |
  play wave(G2, D3, B3) |
  play wave(D3, A3, F#4) |
  play wave(D3, A3, D4) |
  play wave(B2, F#3, B3) |
  play wave(E2, B2, G3) |
  play wave(A2, E3, G3) |
  play wave(D3, A3, F#4) |
  play plain(D3, A3, F#4) |
  play wave(D3, A3, F#4) |
  play wave(A2, E3, C#4) |
  play wave(G2, D3, B3) |
  play wave(D3, A3, F#4) |
  play wave(A2, E3, C#4) |
  play wave(F#2, C#3, A3) |
  play wave(B2, F#3, D4) |
  play wave(G2, D3, B3) |
  play wave(D3, A3, D4) |
  play wave(B2, F#3, B3) |
  play wave(E2, B2, G3) |
  play wave(F#2, D3, A3) |
  play wave(G2, D3, B3) |
  play plain(A2, E3, G3) |
  play plain(D3, A3, F#4) |
  [D2 A2 D3 F#3 A3]:2b { amp = -25dB }
}
