cmusic 1

phrase figure(root, n = 4) { repeat n { @root:1b } }

instrument bell {
  param pitch : frequency
  param amp : level = -6dB
  let s = osc(freq=440Hz) + sine(440Hz, freq=2Hz) + lowpass(q=2, bank)
  let t = lfo(2Hz, 3ct, 0s, sine, 0deg, 3) + lfo(2Hz, 3ct, wave=sine, wave=saw) + adsr(attack=1ms, 2ms)
  let u = min(1) + mod(1, 2, 3) + abs(x=3) + sqrt() + random(1, 2) + random(low=1, high=2) + choose(list=[1, 2])
  let v = harmonics(1, 0.5, 0.25) + harmonics([1], phases=[0deg]) + harmonics()
  partial 1 { level = -6dB  env = points(0s: 0, end: 1, shape=curve()) }
  output { signal = s * t * u * v  gain = amp }
}

part tune plays bell(A4, -6dB, 3) {
  play figure
  play figure(A4, 2, 3)
  play figure(n=2)
  play figure(A4, root=A5)
  play figure(root=A4, 2)
  A4:1b { amp=-3dB  amp=-6dB }
  set pitch=A4 amp=-3dB pitch=A5
  C5:1b
}

note bell at 0s for 1s pitch=A4 pitch=A5
