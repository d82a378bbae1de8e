cmusic 1
meter 3/5

instrument tone {
  param pitch : frequency
  partial 1 {}
}

part tune plays tone { A4:1b | }
