cmusic 1

instrument mixed {
  param pitch : frequency
  partial 1 { env = points(0s: 0, 10ms: 0dB, end: 0) }
  partial 2 { bend = points(0s: 10ct, end: 1) }
}
