cmusic 1
tuning 432Hz

instrument tone {
  param pitch : frequency
  param place : position = 0
  partial 1 { level = -20dB }
  output { pan = place }
}

instrument aside {
  param pitch : frequency
  partial 1 { level = -20dB }
  output { pan = 3 }
}

part tune plays tone {
  A4:1b { place=50 }
  A4:1b { place=-0.5 }
}

part other plays aside { A4:2b }
