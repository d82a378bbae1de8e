cmusic 1
import "bell.ins"        // beside this file

title "Every construct, once 🎵"
tempo 72bpm
tempo 96bpm at 16b over 8b
meter 3/4
meter 4/4 at 12b
pickup 1b
key F major
key C# dorian at 24b
tuning just(root=A4)
seed 1976
channels 2
effect hall(t60=3s)

/// The lowest note.
let ground = 110Hz
let tight = if 2 > 1 and not false then -2^2 else if ground == 440Hz then 1e-5 else 3 * (2 + 1/2)
let list = [A4, C5, 660Hz, C#5 - 14ct]
wave organ = harmonics(1, 0.5, 0, 0.25)
curve swell = points(0s: 0, 20ms: 1 exp, 1b: 1 curve(-3), 80%: 0.7, -80ms: 0.7, end: 0, shape=exp)

/// A struck bar.
/// Each partial has its own envelope.
instrument bell {
  param pitch : frequency 20Hz..4kHz
  param amp   : level -60dB..0dB = -12dB
  /// Ring of the lowest partial.
  param decay : time 50ms..20s = 450ms
  param table : wave = organ
  natural { pitch = 440.2Hz  length = 1.85s, attack = 90ms  amp = -3dB }
  let tilt = 6dB + 9dB * (1 - 0.4)
  partial 1    { level = 0dB    env = strike(attack=10ms, decay=decay) }
  partial 2.76 { level = -6dB   env = strike(attack=10ms, decay=decay * 0.78) }
  partial @440Hz { }
  partial @(440Hz * 2) { level = silence }
  partials n in 1..16 {
    ratio = n * (1 + 0.0004 * n^2)
    level = -tilt * log2(n)
    env   = points(0s: silence, 80ms: 0dB, 60%: -6dB, end: silence)
    bend  = lfo(rate=5Hz, depth=8ct, delay=300ms, wave=organ)
    phase = random(0deg, 360deg)
  }
  output { signal = bank  gain = amp  pan = 0  send hall = -18dB }
}

effect hall { param t60 : time = 2s  output { signal = reverb(input, t60=t60) } }

phrase figure(root, n = 4) {
  each 1/2b
  for i in 1..n { @(root * i) }
}
phrase plain { A4:1b }

part sea plays bell(decay=0.3s) {
  repeat 3 { @ground:7b { pan = -0.4 } }
}

part foam plays bell {
  rest:7b
  play figure(root = ground * 4)
  play plain
  each 1b
  let x = 1/3b
  A4 C#5-14ct:1/2b E5:x rest |
  [A4 C5+10ct @660Hz]:3b { amp = -18dB, decay = 1s } tie
  set amp = -24dB .. -12dB over 3b
  set amp=-6dB decay=2s, seed = 4 each = 1
  A4~E5:2b A4:1b tie | A4:1/2b
  for p in [A4, C5, 660Hz] { @p:1/2b }
  for p in list { @p-1st+3ct }
  A4:1b { pitch=points(0%: A4, 100%: E5) }
  if ground > 100Hz { A4 } else if false { B4 } else { rest }
  at 2b { C4 }
}

note bell at 20s for 3s  pitch=A5 amp=-20dB decay=3s
note bell at 1b for n * 1/2b pitch=C#5-14ct, note=3
