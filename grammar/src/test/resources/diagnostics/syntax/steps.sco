cmusic 1
part tune plays bell {
  @root * 2:1b
  @root + 3
  A4+x A4-14
  [A4, C5]
  (A4 C5):1b
  amp=-6dB
  set amp -6dB
  set amp=-6dB pan 0.5
  set amp = -6dB .. 0dB
  repeat { A4 }
  repeat 3 A4
  for i 1..3 { A4 }
  for in 1..3 { A4 }
  if x = 3 { A4 } else { c4 }
  play
  A4, C5
  A4:
  A4~3
  else { A4 }
  "text"
}
