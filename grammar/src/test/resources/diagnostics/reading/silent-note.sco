cmusic 1

instrument high {
  param pitch : frequency
  partials n in 10..12 { level = -30dB }
}
instrument none {
  param pitch : frequency
  param size : level = 0dB
  partial 1 { level = size }
}
note high at 0s for 1s pitch=5kHz
note none at 1s for 1s pitch=A4 size=silence
