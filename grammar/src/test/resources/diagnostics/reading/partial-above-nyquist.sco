cmusic 1

instrument bright {
  param pitch : frequency
  partials n in 1..16 { level = -30dB }
}
note bright at 0s for 1s pitch=2kHz
note bright at 1s for 1s pitch=3kHz
note bright at 2s for 1s pitch=100Hz
