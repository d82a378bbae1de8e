cmusic 1
tuning equal(12, a4=440Hz)
tuning edo(19)
tuning "werckmeister3.scl"
tuning "x.scl" map "y.kbm"
tuning just
channels 1
seed 3 * 4
key Ebb locrian
meter 12/8 at 3 * 4b
let a = 440Hz / 220Hz
let b = linear(0.5) + 9dB * 0.5
let c = amplitude(-6dB) ^ 2
let d = choose([1, 2]) + random(0, 1)
let e = noise(pink)
let n = -1 - -2
