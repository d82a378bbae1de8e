cmusic 1
import bell
import bell.ins
title Tide
let x 5
let = 5
let rest = 5
let y =
tempo 72bpm
y = 3
meter 3
meter 3/x
key F
key Q major
tuning
note bell 20s 3s
note bell at 20s
note bell at 20s 3s
note bell for 3s at 20s
note bell at 20s for 3s pitch A5
note bell at 20s for 3s pitch=
note at 20s for 3s
part tune bell { A4:1b }
part plays bell { A4:1b }
part tune plays { A4:1b }
phrase (a, b) { A4:1b }
effect hall
wave organ harmonics(1)
section A { }
channels
let z = 3
