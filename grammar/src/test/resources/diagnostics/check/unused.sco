cmusic 1
import "_bell.ins"
import "_gong.ins"

let spare = 1
let _spare = 2
wave organ = harmonics(1)
curve shape = points(0s: 1, end: 0)
phrase alone(x) { play alone(1) }
effect slap { output { signal = echo(input) } }

instrument tune {
  param pitch  : frequency
  param amp    : level = -6dB
  param bright : number = 1
  let tilt = 3
  partial 1 { }
}

phrase part_of_it(root, n) { repeat 3 { @root:1b } }

part one plays bell { let k = 3  A4:1b  play part_of_it(A4, 2) }
