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
  C4 { amp=0.5 }
  C4 { ring=2 }
  C4 { amp=440Hz }
  @(2):1b
  @10ms:1b
  rest:3Hz
}
note tone at 5Hz for 1s pitch=3dB
