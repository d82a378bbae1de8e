cmusic 1
import "hall.ins"
import "shepard.ins"
import "vibraphone.ins"

/// Four tones fall for ever and are never lower. They begin as one, on A; in a minute the first falls one octave, the
/// second two, the third three, the fourth four. So after each twelfth of the way they are a chord of equal steps,
/// and every such chord of the piano comes by: semitones, whole tones, minor thirds, major thirds, fourths, tritones,
/// and then all of them back again, until the four are one A, where they began: lower by ten octaves, and not lower
/// at all. At each chord a vibraphone strikes what the four have come to; the first of a round is always the one that
/// has fallen least.
title "Falling through"
tempo 60bpm
effect hall(t60=5s)

let way = 60b
let voices = [1, 2, 3, 4]

/// Where a voice is that has fallen for `gone` beats: within the octave below A5, as its octaves are all the same.
phrase strike(voice, gone) {
  @(A4 * 2^mod(-voice * gone / way, 1)) { pan = 0.5 * voice - 1.25 }
}

part falling plays shepard(amp=-15dB, attack=4s, release=3s, room=-18dB) {
  for voice in voices {
    at 0b { A4:way { speed = -voice * 1b / way  pan = 0.5 * voice - 1.25 } }
  }
  rest:way + 1b
}

part bars plays vibraphone(amp=-16dB, depth=4dB, room=-10dB) {
  each 1/2b
  for chord in 0..11 {
    for voice in voices { play strike(voice, gone=5b * chord + (voice - 1) * 1/2b) }
    rest:3b
  }
  [A3 A4]:1b { amp = -12dB  ring = 12s }
}
