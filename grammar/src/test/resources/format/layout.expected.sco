cmusic 1
import "bell.ins"
import "a.ins"
title "x"
tempo 72bpm at 16b over 8b

meter 3/4
let a = -2^2 + (3 * 4)
let b = if a > 3 then 1 else 2
instrument bell {
  param pitch : frequency 20Hz..4kHz
  param amp : level = -12dB
  partial 1 { level = 0dB  env = strike(attack=10ms, decay=1s) }
  partial 2.76 {
    level = -6dB
    phase = 0deg
  }
  partials n in 1..16 {
    ratio = n * (1 + 0.0004 * n^2)
    level = -6dB * log2(n)
    env = points(0s: silence, 80ms: 0dB)
  }
  output { gain = amp  send hall = -18dB }
}

phrase f(x, y=1) { each 1b @(x * 2):1b }
part p plays bell(amp=-6dB) {
  each 1/2b

  A4 C5 |
  E5:1b rest:1b |
  [A4 C5]:2b { amp = -6dB  pan = 0 } tie |

  set amp = -24dB .. -12dB over 3b pan=0 bright=1
  A4~E5:2b A4-14ct
  play f(440Hz, y=2)
  if a == 3 { A4 } else if a < 3 { B4 } else { rest }
  repeat 2 {
    A4
    B4
  }
  at 2b { C4 { pan = 1 } }
}
section "B" { part q plays bell { A4 } }
note bell at 20s for 3s pitch=A5 amp=-20dB
