cmusic 1

// What scores of programs are mostly made of: banks of partials with breakpoints, and notes at times.

import "struck_bar.ins"

instrument steady {
  param pitch : frequency = 440Hz
  param amp : level = 0dB
  partial @500.5Hz { level = linear(0.2)  env = points(0s: 1, end: 1) }
  partial @1.25kHz { level = -20dB  env = points(0s: 0, 10ms: 1, 90%: 0.5, end: 0) }
  output { gain = amp }
}

instrument moving {
  param pitch : frequency = 440Hz
  param amp : level = 0dB
  partial @400Hz { env = points(0s: 0, 0.05s: 0.25, 0.2s: 0.125)  bend = points(0s: 0.99, 0.1s: 1.005, 0.2s: 1.0) }
  partial @900Hz { env = points(0s: 0, 0.03s: 0.25, 0.2s: 0.125)  bend = points(0s: 1.01, 0.15s: 1.0, 0.2s: 0.98) }
  output { gain = amp }
}

instrument tone {
  param pitch : frequency = 440Hz
  param amp : level = 0dB
  partial 1 { env = points(0%: 0, 3.5%: 0.83, 17.5%: 0.70, 100%: 0) }
  partial 2 { env = points(0%: 0, 6.5%: 0.46, 21.5%: 0.27, 100%: 0) }
  partial 3 { env = points(0%: 0, 4.5%: 0.46, 22.5%: 0.27, 100%: 0) }
  partial 4 { env = points(0%: 0, 5.5%: 0.26, 25.5%: 0.17, 100%: 0) }
  partial 5 { env = points(0%: 0, 7.5%: 0.16, 31.5%: 0.07, 100%: 0) }
  output { gain = amp }
}

instrument reed {
  param pitch : frequency = 440Hz
  param amp : level = 0dB
  partials n in 1..6 { level = -6dB * n  env = points(0s: 0, 20ms: 1, end: 0) }
  output { gain = amp }
}

// So many partials that they are computed by their spectrum, and that threads would share them.
instrument cloud {
  param pitch : frequency = 70Hz
  param amp : level = 0dB
  partials n in 1..1030 { ratio = n / 4 + 0.317  level = linear(0.001)  env = points(0s: 1, end: 1) }
  output { gain = amp }
}

note steady at 0s for 0.2s
note moving at 0s for 0.2s
note tone at 0.1s for 0.25s pitch=220.5Hz amp=-24.5dB
note tone at 0.15s for 0.125s pitch=330Hz amp=-30dB
note tone at 0.2s for 0.25s pitch=A4 amp=-30dB
note reed at 0.2s for 0.25s pitch=E5 amp=-30dB
note cloud at 0.2s for 0.05s
note struck_bar at 0.25s for 0.1s pitch=C5
