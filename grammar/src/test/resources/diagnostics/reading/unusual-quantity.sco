cmusic 1
tempo 6bpm
instrument slow {
  param pitch : frequency
  param decay : time = 450s
  partial 1 { env = strike(attack=5ms, decay=decay) }
  output { gain = -12dB }
}
note slow at 0s for 1s pitch=A4
note slow at 2s for 1s pitch=A4 decay=90s
