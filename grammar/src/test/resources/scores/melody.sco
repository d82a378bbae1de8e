cmusic 1
/* A short piece without imports. */
title "Low \"tide\""
tempo 96bpm
meter 3/4

instrument plain {
  param pitch : frequency 20Hz..4kHz
  param amp   : level = -12dB
  partial 1 { env = adsr(attack=10ms, decay=100ms, sustain=-6dB, release=200ms) }
  output { gain = amp }
}

section "A" {
  tempo 80bpm
  meter 2/4
  key Bb minor
  pickup 1b
  let up = 2st
  part tune plays plain(amp=-15dB) {
    each 1b
    A4 | Bb4:1/2b C5:1/2b @(440Hz + up) |
    [A3 C4 Eb4]:2b tie | [A3 C4 Eb4]:1b rest |
  }
}

section "B" {
  part tune plays plain {
    repeat 2 {
      at 1b { A5:1/3b }
      A4:2b
    }
    if 1 < 2 and 2 >= 1 or not (1 == 2) { rest:1b }
  }
}
