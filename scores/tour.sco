cmusic 1
import "flute.ins"
import "hall.ins"
import "plucked_string.ins"
import "risset_bell.ins"

/* A walk through all that the language has: settings first, then definitions, then three sections of music. What each
   thing means exactly is told in docs/language.md. */
title "A tour"
tempo 54bpm
tempo 60bpm at 8b over 8b  // a little faster over the second half of the first section
meter 4/4
key D dorian
tuning just(root=D4)  // pure thirds and fifths above D
seed 1827
channels 2
effect echoes(time=714ms)  // three eighths of the dance
effect hall(t60=3.6s)  // the hall of the library, larger than it comes

let root = D3  // a pitch in an expression is its frequency in the tuning
let stars = [D5, E5, F5, G5, A5, C6]

wave hollow = harmonics(1, 0, 0.3, 0, 0.15, 0, 0.08)
curve arch = points(0%: silence, 35%: 0dB, 70%: -2dB, end: silence)

/// Repeats that die away into the hall.
effect echoes {
  param time : time 50ms..2s = 500ms
  output { signal = echo(input, time, feedback=-5dB, mix=1)  gain = -2dB  send hall = -8dB }
}

/// A drone: a hollow wave behind a filter that opens and closes, and a cloud of partials above it.
instrument drone {
  param pitch : frequency 30Hz..500Hz
  param amp : level -60dB..0dB = -18dB
  param vowel : frequency 100Hz..5kHz = 500Hz

  let mouth = vowel * (1 + lfo(rate=0.15Hz, depth=0.5))
  let reed = lowpass(osc(hollow, pitch), mouth, q=2) * arch
  partials n in 2..9 {
    ratio = n * (1 + 0.0002 * n^2)
    level = if n > 6 and mod(n, 2) == 1 then silence else -14dB - 5dB * log2(n)
    env = arch
    bend = jitter(rate=2Hz, depth=4ct)
    phase = random(0deg, 360deg)
    pan = random(-0.9, 0.9)
  }
  output { signal = reed + bank  gain = amp  send hall = -12dB }
}

/// A gong, as an analysis would tell it: breakpoints, and what the tone was that they describe.
instrument gong {
  param pitch : frequency 50Hz..1kHz
  param amp : level -60dB..0dB = -12dB
  natural { pitch = 147Hz  length = 5s  attack = 60ms  amp = -12dB }
  partial 1 {
    level = -6dB
    env = points(0s: silence, 30ms: 0dB, 400ms: -6dB, 5s: silence)
    bend = points(0s: 25ct, 400ms: 0ct)
  }
  partial 1.52 {
    level = -9dB
    env = points(0s: silence, 60ms: 0dB curve(-2), 3s: -40dB, 5s: silence)
  }
  partial @(pitch * 2.03 + 1.2Hz) { level = -12dB  env = points(0s: 0, 60ms: 1, end: 0, shape=exp) }
  partial 3.48 { level = -15dB  env = strike(20ms, 2s)  pan = -0.4 }
  partial 4.6 { level = -18dB  env = strike(30ms, 1.2s)  pan = 0.4 }
  output { gain = amp  send hall = -9dB }
}

/// A drum: the lowest modes of a round skin, pitched down as it slackens, and the slap of the hand.
instrument drum {
  param pitch : frequency 40Hz..400Hz
  param amp : level -60dB..0dB = -12dB
  param ring : time = 1b  // beats, where a time is wanted, are converted at the note
  param slap : level = -16dB

  let slack = points(0s: 1.5st, 70ms: 0ct)
  partial 1 { level = -4dB  env = strike(2ms, ring)  bend = slack }
  partial 1.594 { level = -8dB  env = strike(2ms, ring * 0.6)  bend = slack }
  partial 2.136 { level = -12dB  env = strike(2ms, ring * 0.5) }
  partial 2.653 { level = -16dB  env = strike(2ms, ring * 0.3) }
  let hand = bandpass(noise(), 2.2kHz, q=0.7) * strike(1ms, 60ms)
  output { signal = bank + hand * slap  gain = amp - 2dB  send echoes = -12dB }
}

/// A bar of six eighths, up and down a chord above `low`.
phrase wheel(low, third=6 / 5) {
  each 1/2b
  for ratio in [1, 3 / 2, 2, 2 * third, 2, 3 / 2] { @(low * ratio) }
}

phrase call {
  A4:3b D5~E5:1b |
  C5:1b G4~A4:1b A4:2b { vibrato = 20ct } tie |
  A4:4b |
}

section "Dawn" {
  part ground plays drone {
    @root:4b tie |
    @root:4b |
    @(root * 3 / 4):8b { vowel = 350Hz } |
  }
  part bells plays risset_bell(amp=-20dB, ring=4s) {
    each 2b
    for n in 1..8 {
      if not (n == 1 or n == 8) {
        @choose(stars) { amp = random(-25dB, -18dB)  pan = random(-0.8, 0.8)  room = -6dB }
      } else { rest }
    }
  }
  part flute plays flute(room=-9dB) {
    set amp = -22dB .. -13dB over 12b
    rest:4b |
    play call
  }
}

section "Dance" {
  tempo 126bpm
  meter 6/8
  pickup 1/2b
  let twice = true
  let turns = if twice then 2 else 1
  let roots = [D3, D3, G2, A2, D3, F3, A2, D3]

  part harp plays plucked_string(amp=-17dB, damp=500ms, room=-14dB, pan=-0.3) {
    rest:1/2b |
    repeat turns {
      for low in roots {
        play wheel(low, third=if low == G2 or low == F3 then 5 / 4 else 6 / 5)
        |
      }
    }
  }
  part drum plays drum(amp=-10dB) {
    rest:1/2b |
    rest:24b |
    set amp = -22dB .. -8dB over 24b
    each 1/2b
    repeat 8 {
      @82Hz rest rest @147Hz rest @147Hz { slap = -10dB } |
    }
  }
  part flute plays flute(amp=-12dB, attack=35ms, room=-12dB, pan=0.2) {
    each 1b
    A4:1/2b |
    repeat turns {
      D5 E5:1/2b F5 G5:1/2b |
      A5:3/2b G5:1/2b F5:1/2b E5:1/2b |
      D5 G5:1/2b B5 G5:1/2b |
      E5:2b A4:1/2b C5:1/2b |
      D5 E5:1/2b F5 G5:1/2b |
      A5 C6:1/2b A5 F5:1/2b |
      E5 D5:1/2b C5 E5:1/2b |
      D5:5/2b rest:1/2b |
    }
  }
  part gong plays gong(amp=-14dB) {
    rest:1/2b
    repeat turns { @(root - 1oct):24b }
  }
}

section "Dusk" {
  tempo 66bpm
  tempo 44bpm at 8b over 8b
  meter 4/4
  key D major at 12b
  part harp plays plucked_string(amp=-17dB, damp=3s, room=-9dB) {
    each 4b
    [D3 A3 F4 D5] |
    [G2 D4 B4 G5-4ct] |
    [A2 E4 C5] |
    at 0b { D2:8b { amp = -20dB } }
    [D3 A3 F#4 D5] { decay = 8s } |
  }
  part flute plays flute(amp=-16dB, room=-9dB) {
    each 1b
    F5:2b E5 D5 |
    B4:3b D5 |
    C5:2b A4:2b { amp = arch - 14dB } tie |
    A4:4b |
  }
  part ground plays drone(amp=-22dB) { rest:8b | @root:8b | }
}

note risset_bell at 78.5b for 2b pitch=D4 amp=-18dB ring=9s room=-9dB  // a bell from outside
