cmusic 1
import "_bell.ins"

part tune plays bell {
  each 1b
  A4 { pitch = A5 }
  A4~E5 { pitch = A5 }
  [A4~E5 C5]:1b { pitch = A5  amp = -6dB }
  A4~A4:1b
  A4~B4~B4~C5
  @ground~@ground
  A4-10ct~A4
  repeat 0 { A4 }
  for i in 1..0 { A4 }
  for i in [] { A4 }
  for i in 3..1 { A4 }
  for i in 1..-5 { A4 }
  repeat 2 { A4  set amp = -6dB }
  repeat 2 { set amp = -6dB  rest  at 0b { A4 } }
  at 3b { each 2b }
  at 3b { each 2b  rest }
  if true { set amp = -6dB }
  A4
  set amp = -3dB
  rest |
  each 2b
}
