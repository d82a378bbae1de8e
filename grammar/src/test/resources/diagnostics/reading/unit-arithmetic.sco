cmusic 1

instrument tone {
  param pitch : frequency 20Hz..10kHz
  param amp : level -80dB..0dB = -20dB
  param ring : time 1ms..20s = 1s
  partial 1 { env = strike(attack=5ms, decay=ring) }
  output { gain = amp }
}

let a = 440Hz + 3ms
let b = 6dB * 6dB
let c = 2 / 1b
let d = A4 * A4
let e = [1, 2] + 1
let f = 1 < 2Hz
let g = sqrt(4Hz)
part tune plays tone {
  each 1b
  C4:c { amp=b }
  @a @d @e @g
}
