cmusic 1
import "_bell.ins"

let a = b + 1
let b = c * 2
let c = a
let self = self
curve up = points(0s: 0, end: 1) * down
curve down = up
wave w = harmonics(d)
let d = w
let exp = points(0s: 0, end: 1, shape=exp)

phrase one(x = a) { play two }
phrase two { repeat 2 { play three } }
phrase three { if true { play one } play self_playing }
phrase self_playing { at 1b { play self_playing } }

effect hall2 { output { signal = input  send plate = -6dB } }
effect plate { output { signal = input  send room = -6dB } }
effect room { output { signal = input  send hall2 = -6dB } }

instrument knot {
  param pitch : frequency = base * 2
  let base = pitch / 2
  let env = strike(decay=length)
  let length = 1s
  partial 1 { env = env * exp }
  output { send hall2 = -6dB }
}

part tune plays knot { play one  @(self * up * w):1b }
part other plays bell { A4:1b }
