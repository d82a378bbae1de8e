cmusic 1
title "Hello"
tempo 100bpm

instrument bell {
  param pitch : frequency
  param amp : level = -12dB
  partials n in 1..6 { ratio = n + 0.02 * n^2  level = -5dB * n  env = strike(attack=4ms, decay=3s / n) }
  output { gain = amp }
}

part greeting plays bell {
  each 1b
  C5 G4:1/2b A4:1/2b G4 rest B4 C5:2b
}
