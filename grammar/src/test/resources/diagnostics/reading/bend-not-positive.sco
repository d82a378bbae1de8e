cmusic 1

instrument bent {
  param pitch : frequency
  partial 1 { bend = points(0s: 0, end: -1) }
}
note bent at 0s for 1s pitch=A4
