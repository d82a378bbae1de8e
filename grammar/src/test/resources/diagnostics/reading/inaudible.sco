cmusic 1

instrument faint {
  param pitch : frequency
  partial 1 { level = -95dB }
}
note faint at 0s for 1s pitch=A4
