cmusic 1
wave hollow = harmonics(1, 0, 0.3)
instrument voice {
  param pitch : frequency
  let tone = osc(hollow, pitch)
  partials n in 2..3 { env = strike(attack=1ms, decay=random(10ms, 1s)) }
  output { signal = bank + tone * strike(attack=1ms, decay=5ms) }
}
note voice at 1/3b for 1/2b pitch=C4
