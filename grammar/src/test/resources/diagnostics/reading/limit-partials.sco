cmusic 1

instrument many {
  param pitch : frequency
  partials n in 1..1000000000 {}
}
note many at 0s for 1s pitch=A4
