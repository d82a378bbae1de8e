cmusic 1

instrument tone {
  param pitch : frequency 20Hz..10kHz
  param amp : level -80dB..0dB = -20dB
  param ring : time 1ms..20s = 1s
  partial 1 { env = strike(attack=5ms, decay=ring) }
  param pan : position = 0
  output { gain = amp  pan = pan }
}

part tune plays tone(pan=-0.5) {
  each 1b
  [C4 E4 G4 C5] { amp=-1dB }
}
