cmusic 1
import "_bell.ins"
part one plays bell {
  C4:1b { amp=mf }
  set amp = pp
  C4:1b
  for i in range(4) { @(110Hz * (i + 1)):1b }
  for i in range(1, 4) { @(110Hz * i):1b }
  for i in range(1, n) { @(110Hz * i):1b }
  C4:1b { amp = linear(0,5) }
  C4:1b { amp = linear(-0,25) }
}
let f = 9
let x = range(4) + f
