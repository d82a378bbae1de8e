cmusic 1
import "bass.ins"
import "hall.ins"
import "kalimba.ins"
import "marimba.ins"

/// Ever faster, for ever, and never fast: the endless acceleration of Jean-Claude Risset. A stream is a row of
/// strokes whose n-th falls at the logarithm of n: after each `octave` it is twice as fast. A new stream begins an
/// octave after the one before, so that its stroke n meets stroke 2n of the other. Each comes in slow, low and soft,
/// and fades away fast and high.
///
/// The tune has fifteen strokes and is like itself: every other stroke of it is again the tune. (Strokes 1, 2, 4 and
/// 8 have one pitch, then comes 16, which is 1 again; so have 3, 6, 12 and 24, which is 9.) So the streams agree, and
/// the slow ones are the accents of the fast ones.
title "Stringendo senza fine"
tempo 60bpm
seed 8
effect hall(t60=1.6s)

let octave = 9s
let turns = 5  // of the octave, then it ends as fast as it began

/// The stroke n of any stream, `up` times as high; it lasts to the next.
phrase stroke(n, up) {
  let k = mod(n, 15)
  let first = k == 1 or k == 2 or k == 4 or k == 8
  let second = k == 3 or k == 6 or k == 12 or k == 9
  let third = k == 5 or k == 10
  let pitch = if k == 0 then D4 else if first then A4 else if second then E4 else if third then C5
      else G4
  @(pitch * up):(octave * log2(1 + 1 / n))
}

/// All streams, as they go by `middle`: so many octaves after its beginning a stream is loudest here.
phrase streams(middle, up, loud) {
  for stream in -8..5 {
    for n in 3..512 {
      let place = log2(n)
      let time = octave * (stream + place)
      let away = abs(place - middle) / 2
      if away < 1 and time >= 0s and time <= octave * turns {
        at time {
          set amp=loud - 32dB * away^2
          play stroke(n, up)
        }
      }
    }
  }
}

part steel plays kalimba(ring=1.2s, pan=0.4, room=-14dB) {
  play streams(middle=6.5, up=2, loud=-20dB)
  rest:octave * turns
}

part wood plays marimba(pan=-0.3, room=-16dB) {
  play streams(middle=5.2, up=1, loud=-15dB)
  rest:octave * turns
}

part string plays bass(room=-20dB) {
  play streams(middle=3.8, up=1 / 4, loud=-17dB)
  rest:octave * turns
}
