cmusic 1
import "gong.ins"
import "hall.ins"

/* Seven numbers are a melody, a chord, a timbre, a row of bells and their rhythm. First seven tones are plucked, one
   after the other; each time they come closer and lose more of their own harmonics, until they are a chord, and then
   the partials of one bell. Then this bell is played, on the seven pitches that are its partials, and the time to the
   next stroke is the shorter the higher the bell; a second row of bells does the same at half the speed, an octave
   below. At last a low bell is heard that has no stroke: its partials swell one by one, from above. What the ear
   takes for one thing and what for many is but a matter of when the tones begin and end: Jean-Claude Risset began his
   Mutations of 1969 so. */
title "One bell"
tempo 60bpm
effect hall(t60=4s)

let ground = 196Hz
let metal = [1, 1.42, 1.88, 2.37, 2.98, 3.56, 4.53]

/// One tone of the seven: a sine that beats a little with another, and the harmonics of a string as far as it is
/// `bright`.
instrument tone {
  param pitch : frequency 30Hz..8kHz
  param amp : level -60dB..0dB = -15dB
  param ring : time 100ms..30s = 2s
  param swell : time 1ms..10s = 3ms
  param bright : number 0..1 = 0
  param pan : position = 0

  partial 1 { env = strike(attack=swell, decay=ring) }
  partial @(pitch + 0.4Hz) { level = -10dB  env = strike(attack=swell, decay=ring) }
  partials n in 2..7 {
    level = linear(bright * 0.7 / n^1.2)
    env = strike(attack=swell, decay=ring / n)
  }
  output { gain = amp - 2dB  pan = pan  send hall = -12dB }
}

/// The seven tones, `spread` apart; `near` is 0 for a melody and 1 for a bell.
phrase gather(spread, near) {
  for r in metal {
    @(ground * r):spread {
      amp = -14dB - near * (5dB + 3dB * log2(r))
      ring = 2s + near * (9s / r - 2s)
      bright = 1 - near
      pan = (1 - near) * (0.7 * log2(r) - 0.75)
    }
  }
}

phrase bell(root, loud) {
  for r in metal {
    at 0s {
      @(root * r):1s { amp = loud - 3dB * log2(r)  ring = 10s / r }
    }
  }
}

/// Bells on the tones of the bell, each followed by the next the sooner the higher it is.
phrase bells(root, beat, loud) {
  for r in [2.98, 1.88, 4.53, 1.42, 3.56, 2.37, 1] {
    set pan=0.7 * log2(r) - 0.75
    play bell(root * r, loud)
    rest:(beat / r)
  }
}

section "Melody, chord, bell" {
  part tones plays tone {
    for step in 0..6 {
      let near = step / 6
      play gather(spread=600ms * 0.6^step, near=near)
      rest:(1.2s + near * 1s)
    }
    play bell(ground, loud=-17dB)
    rest:5s
  }
}

section "Bells" {
  part tones plays tone {
    play bells(ground, beat=3b, loud=-21dB)
    play bells(ground * 1.42, beat=3b, loud=-23dB)
  }
  part low plays tone {
    play bells(ground / 2, beat=6b, loud=-20dB)
  }
}

section "The bell undone" {
  part tones plays tone {
    for r in [4.53, 3.56, 2.98, 2.37, 1.88, 1.42, 1] {
      @(ground / 2 * r):1.4s {
        amp = -20dB - 2dB * log2(r)
        swell = 2.5s
        ring = 12s
        pan = 0.7 * log2(r) - 0.75
      }
    }
    rest:1.5s
    play gather(spread=900ms, near=0.3)
    play bell(ground / 2, loud=-17dB)
    rest:3s
  }
  part gong plays gong(amp=-18dB, room=-14dB) { @(ground / 4):12s }
}
