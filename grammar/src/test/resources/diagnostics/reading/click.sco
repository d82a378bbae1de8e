cmusic 1

instrument sharp {
  param pitch : frequency
  partial 1 { level = -12dB  env = points(0s: 1, end: 1) }
  partial 2 { level = -12dB  env = points(0s: 0, 0.5ms: 1, end: 0) }
  partial 3 { level = -12dB  env = strike(attack=0.1ms, decay=1s) }
  partial 4 { level = -12dB  env = adsr(attack=5ms, decay=1s, sustain=-6dB, release=0.5ms) }
}
note sharp at 0s for 1s pitch=A4
