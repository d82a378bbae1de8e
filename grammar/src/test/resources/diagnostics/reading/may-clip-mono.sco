cmusic 1
channels 1

instrument tone {
  param pitch : frequency 20Hz..10kHz
  param amp : level -80dB..0dB = -20dB
  param ring : time 1ms..20s = 1s
  partial 1 { env = strike(attack=5ms, decay=ring) }
  output { gain = amp }
}

part tune plays tone {
  each 1b
  [C4 E4 G4 C5] { amp=-1dB }
}
