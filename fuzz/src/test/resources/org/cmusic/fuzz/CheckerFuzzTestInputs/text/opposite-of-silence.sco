cmusic 1
instrument voice {
  param pitch : frequency
  param amp : level = -28.5dB
  param soft : level = random(-22.6dB, linear(0.314))
  partial 6 { env = points(0s: 0.255, 20ms: 0.188, 82%: (-1.95 - 6) straight) + lfo(rate=11.3Hz, depth=0.108, delay=50ms) }
}
part tune plays voice { each 1/4b
  B#3 { amp=lfo(rate=13.8Hz, depth=2.66dB) soft=choose([-22.7dB, -27.6dB]) }
  A3 { amp=(-silence) }
}
note voice at 1b for 1b pitch=Abb4 amp=-7.53dB soft=(-silence)
