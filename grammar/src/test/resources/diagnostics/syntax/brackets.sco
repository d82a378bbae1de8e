cmusic 1
part a plays bell(amp=-6dB {
  A4:1b
}
part b plays bell {
  set amp = linear(0.5
  repeat 3 { A4:1b
part c plays bell { A4:1b ) B4:1b ] [A4 C5) }
}
instrument d {
  partial 1 { env = strike(attack=10ms, decay=1s }
  partial 2 { env = strike(attack=10ms
    level = 0dB }
let e = [1, 2
let f = (1 + 2
let g = 3
