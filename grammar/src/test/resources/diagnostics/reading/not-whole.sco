cmusic 1

instrument tone {
  param pitch : frequency 20Hz..10kHz
  param amp : level -80dB..0dB = -20dB
  param ring : time 1ms..20s = 1s
  partial 1 { env = strike(attack=5ms, decay=ring) }
  output { gain = amp }
}

part tune plays tone {
  each 1b
  repeat 2.5 { C4 }
  for i in 1..2.5 { C4 }
}

instrument half {
  param pitch : frequency
  partials n in 0.5..3 {}
}
note half at 0s for 1s pitch=A4
