cmusic 1

instrument moving {
  param pitch : frequency
  param depth : number = 1
  let sway = lfo(rate=5Hz, depth=0.1)
  partial 1 { env = strike(attack=5ms, decay=1s * (1 + sway))  phase = 90deg * sway }
  partials n in 1..2 + sway { level = -6dB * n }
  output { gain = linear(depth) }
}

note moving at 0s for 1s pitch=A4 depth=points(0s: 0, end: 1)
