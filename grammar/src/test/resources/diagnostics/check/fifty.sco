cmusic 1
import "_bell.ins"

title "Fifty"
title "mistakes"
tempo 72bpm
tempo 80bpm
key F majr
tuning jst(root=A4)
effect hal(t60=2s)

let a = ground(2)
let b = b + 1
let a = 3
let c = points(0s: 0, 20ms: 1, 10ms: 0, end: 1)
let d = points(0s: 0, end: 1 expo)
let e = noise(grey)
let f = min(1)
let g = mod(1, 2, 3)
let h = abs(x=3)
let i = lfo(rate=5Hz, dept=3ct)
let j = lfo(rate=5Hz, 3ct)
let k = lfo(depth=3ct, depth=4ct)
let l = nois(white)

instrument drum {
  param pitch : frequncy
  param amp : level -6dB..-20dB = -10dB
  param amp : level = -6dB
  partial 1 { levl = amp }
  partials n in 9..1 { env = strike(attack=1ms, attack=2ms) }
  output { gain = amo  send hal = -6dB }
  output { gain = amp }
}

instrument silent_one { param pitch : frequency }
instrument no_pitch { partial 2 { } }
effect nothing { param t60 : time = 2s }

phrase one(x) { play two(x) }
phrase two(x) { play one(x) }
phrase three(root, root) { @root:1b  @rot:1b }

part first plays bel { A4:1b }
part second plays hall { A4:1b }
part third plays bell(ampl=-6dB) {
  H4:1b
  C4:1b { deca = 2s }
  C4~D4:1b { pitch = A5 }
  play thre(A4)
  play three
  play bell
  for z in 3..1 { C4:1b }
  @later:1b
  let later = A4
  @(later * nowhere):1b
}
part third plays bell { A4:1b }
section "S" { part third plays bell { A4:1b } }
note bell at 0s for 1s pitch=A4 pitch=A5
note bell at 1s for 1s pitch=A4 vol=-6dB
note bells at 2s for 1s
