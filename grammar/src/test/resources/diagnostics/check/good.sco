cmusic 1
import "_bell.ins"

title "Tide"
tempo 72bpm
tempo 96bpm at 16b over 8b
meter 3/4
meter 4/4 at 13b
pickup 1b
key F major
tuning just(root=A4)
seed 1976
channels 2
effect hall(t60=3s)

let low = ground / 2
wave mine = samples(0, 1, 0, -1)
curve swelling = points(0s: silence, 80ms: 0dB exp, 60%: -6dB curve(-3), end: silence, shape=linear)

/// Uses every construct whose names are resolved.
instrument swell {
  param pitch  : frequency 30Hz..1kHz
  param amp    : level = -18dB
  param bright : number 0..1 = if amp > -20dB then 0.4 else 0.5
  param pan    : position = 0
  param _spare : number = 0
  let tilt = slope * (1 - bright)
  let slope = max(3dB, 6dB, 9dB, 7.5dB, 4.5dB)
  partials n in 1..16 {
    ratio = n * (1 + 0.0004 * n^2)
    level = -tilt * log2(n)
    env   = swelling
    bend  = lfo(rate=5Hz, depth=8ct, delay=300ms, wave=triangle)
    phase = random(0deg, 360deg)
  }
  partial 0.5 { level = -20dB }
  natural { pitch = 440.2Hz  length = 1.85s  attack = 90ms  amp = -3dB }
  output { signal = lowpass(bank + osc(mine, pitch) * noise(pink) + random(5Hz, step), 2kHz)  gain = amp  pan = pan  send hall = -18dB }
}

phrase figure(root, n = 4, step = root / 2) {
  each 1/2b
  for i in 1..n { @(root * i):(i * 1/2b) { amp = -6dB } }
  play answer(step)
}

phrase answer(_root) { rest:1b  A4:1b }

part sea plays swell(bright=0.3) {
  repeat 3 { @low:7b { pan = -0.4 } }
  for i in 1..3 { let shifted = low * i  @shifted:1b  if i > 2 { A4:1b } else { rest:1b } }
}

part foam plays bell(amp=-15dB) {
  rest:7b
  play figure(root = low * 4)
  each 1b
  A4 C#5-14ct:1/2b E5:1/2b rest:1b |
  set amp = -24dB .. -12dB over 3b
  A4~E5:2b A4:2b tie | A4:1/2b
  at 2b { set decay = choose([1s, 2s])  A4 }
  for p in [A4, C5, 660Hz] { @p:1/2b }
}

note bell at 20s for 3s pitch=A5 amp=-20dB decay=min(3s, 2s, 4s) stream=3
note bell at 2b for 1s * (low / 55Hz) pitch=points(0%: A4, 100%: E5)
