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
  C4:(1b - 2b)
  rest:(0b - 1b)
  at 1b - 2b { C4 }
  D4
}
note tone at 1s - 2s for 1s pitch=A4
note tone at 1s for 1s - 2s pitch=A4
