cmusic 1

instrument wrong {
  param pitch : frequency
  param amp : level -60dB..0dB = 6dB
  param ring : time 1s..3s = 4s
  param size : number 3..1 = 2
  partial 1 { level = amp  env = strike(attack=-5ms, decay=ring * size) }
}
