cmusic 1
A4 C5 rest:1b |
[A4 C5]:1b
param x : level
each 1b
cmusic 1
part tune plays bell {
  instrument inner { partial 1 { } }
  tempo 90bpm
  param x : level
  A4:1b { send hall = -6dB }
}
instrument bell {
  A4 C5
  title "x"
  partial 1 { send hall = -6dB }
}
effect hall { partial 1 { } output { signal = input } }
section "B" {
  title "x"
  A4
  section "C" { }
}
