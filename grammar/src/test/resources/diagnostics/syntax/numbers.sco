cmusic 1
let a = .5 + 5. + .5ms + 5.s
let b = 10 ms + 440 Hz
let c = 440hz + 10sec + 5x + 3percent
let d = 1/2ms + 1/0b
let e = 1.2.3
let f = 1e999 + 1e-999 + 1e306kHz + 1e306oct + 2e306st + 1e305kHz
let g = 3 / 4 * n/2b
meter 3.5/4
seed 5 s=3
