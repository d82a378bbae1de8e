cmusic 1

instrument wrong {
  param pitch : frequency = 3s
  param size : number 1..3 = 5dB
  partial 1Hz { level = 0.5  env = 3ms  bend = 2dB  phase = 4 }
  output { gain = size  pan = pitch }
}
