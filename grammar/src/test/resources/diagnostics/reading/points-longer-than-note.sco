cmusic 1

instrument swell {
  param pitch : frequency
  partials n in 1..3 { level = -12dB * n  env = points(0s: 0, 500ms: 1, 2s: 0) }
}
note swell at 0s for 1s pitch=A4
note swell at 1s for 1.5s pitch=A4
note swell at 2s for 3s pitch=A4
