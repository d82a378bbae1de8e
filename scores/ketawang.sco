cmusic 1
import "flute.ins"
import "glockenspiel.ins"
import "hall.ins"
import "membrane_drum.ins"
import "struck_bar.ins"
import "vibraphone.ins"

/* In the manner of a gamelan of Java. A ketawang has cycles of sixteen beats, each ended by the gong; the kenong
   halves it, the kempul comes at three quarters, the ketuk in between. There is one tune, and everyone plays it at a
   density of its own: the slenthem and the saron as it is, the peking each note twice, the bonang two notes by turns.
   When the tempo has sunk, those two play twice as many notes, and a flute joins. So the tune is written once, and
   each part says in which manner it plays it.

   The scale is pelog, here seven of nine equal steps, laid out on the white keys. The tune has five of them, C D E G
   A, at 0, 133, 267, 667 and 800 cents: not those of the piano. */
title "Ketawang"
tempo 108bpm
tempo 54bpm at 42b over 14b
tempo 63bpm at 72b over 8b
tempo 36bpm at 80b over 7b
meter 4/4
tuning "pelog.scl" map "seven-on-white.kbm"
seed 3
effect hall(t60=2.4s, damping=0.6)

let plain = 0
let doubled = 1
let paired = 2

/// A kettle of bronze with a boss, hung or laid on cords; large ones beat slowly.
instrument kettle {
  param pitch : frequency 40Hz..2kHz
  param amp : level -60dB..0dB = -14dB
  param ring : time 100ms..20s = 1.4s * (300Hz / initial(pitch))^1.2
  param pan : position = 0
  param room : level -60dB..0dB = -18dB

  let soft = 3ms * (300Hz / initial(pitch))^0.7
  partial 1 { level = -3dB  env = strike(attack=soft, decay=ring) }
  partial @(pitch * 1.001 + 0.9Hz) { level = -9dB  env = strike(attack=soft, decay=ring * 0.9) }
  partial 1.52 { level = -19dB  env = strike(attack=soft, decay=ring * 0.4) }
  partial 2.01 { level = -13dB  env = strike(attack=soft, decay=ring * 0.5) }
  partial 2.74 { level = -18dB  env = strike(attack=soft, decay=ring * 0.3) }
  partial 3.9 { level = -24dB  env = strike(attack=3ms, decay=ring * 0.15) }
  output { gain = amp  pan = pan  send hall = room }
}

/// Two notes of the tune in a manner other than the plain one, `n` times as dense.
phrase pair(manner, n, a, b) {
  each (1/2b / n)
  repeat n {
    if manner == doubled { @a @a @b @b } else { @a @b @a @b }
  }
}

/// Four notes of the tune, `up` times as high.
phrase gatra(manner, n, up, a, b, c, d) {
  if manner == plain {
    for p in [a, b, c, d] { @(p * up):1b }
  } else {
    play pair(manner, n, a * up, b * up)
    play pair(manner, n, c * up, d * up)
  }
}

phrase first(manner, up, n=1) {
  play gatra(manner, n, up, G4, E4, D4, C4) |
  play gatra(manner, n, up, D4, E4, D4, C4) |
  play gatra(manner, n, up, E4, G4, A4, G4) |
  play gatra(manner, n, up, D4, E4, D4, C4) |
}

phrase second(manner, up, n=1) {
  play gatra(manner, n, up, A4, A4, G4, A4) |
  play gatra(manner, n, up, G4, E4, D4, E4) |
  play gatra(manner, n, up, G4, A4, G4, E4) |
  play gatra(manner, n, up, A4, G4, D4, C4) |
}

/// All five cycles, the last two of them at double density where there is one.
phrase tune(manner, up) {
  play first(manner, up)
  play second(manner, up)
  play first(manner, up)
  play second(manner, up, n=2)
  play first(manner, up, n=2)
}

part bonang plays kettle(pan=-0.35) {
  set amp=random(-18dB, -16.5dB)
  each 1b
  E4 D4 E4 G4 |
  E4:1/2b D4:1/2b E4 C4 C4 |
  play tune(paired, up=2)
}

part peking plays glockenspiel(hardness=0.5, ring=1.2s, pan=0.4, room=-18dB) {
  set amp=random(-25dB, -23dB)
  rest:8b |
  play tune(doubled, up=2)
}

part saron plays struck_bar(hardness=0.6, pan=0.15, room=-18dB) {
  set amp=random(-14dB, -12.5dB)
  rest:8b |
  play tune(plain, up=1)
}

part slenthem plays vibraphone(amp=-21dB, damp=300ms, depth=2dB, hardness=0.1, pan=-0.1,
    room=-18dB) {
  rest:8b |
  play tune(plain, up=1 / 2)
}

part flute plays flute(vibrato=12ct, attack=60ms, room=-12dB, pan=0.3) {
  each 1b
  rest:56b |
  set amp=random(-18dB, -16.5dB)
  rest:2b A5:2b |
  G5~A5:1/2b G5:1/2b E5 D5 E5 tie |
  E5:2b G5:1/2b A5:1/2b C6:1/2b A5:1/2b |
  G5:3/2b E5:1/2b D5~C5:1b C5:1b tie |
  C5:2b G5:2b |
  E5:1/2b G5:1/2b E5 D5:1/2b E5:1/2b C5 tie |
  C5 E5:1/2b G5:1/2b A5 G5 tie |
  G5:1/2b E5:1/2b D5:3/2b E5:1/4b D5:1/4b C5:1b |
}

/// What tells where in the cycle one is; the first stroke of the gong sets it going.
part gongs plays kettle {
  at 7b { @(C4 / 4):1b { amp = -12dB } }
  rest:8b |
  for cycle in 1..5 {
    let odd = mod(cycle, 2) == 1
    for beat in [1b, 5b, 9b, 13b] { at beat { D4:1b { amp = -24dB  ring = 150ms  pan = -0.5 } } }
    at 7b { @(if odd then C5 else E5):1b { amp = -18dB  pan = 0.5 } }
    at 11b { @(if odd then G3 else E3):1b { amp = -18dB  pan = -0.2 } }
    at 15b { [@(C4 / 4) C5]:1b { amp = -13dB } }
    rest:16b |
  }
}

part drum plays membrane_drum(decay=400ms, pan=-0.1, room=-20dB) {
  let low = 95Hz
  let high = 240Hz
  set amp=random(-20dB, -17dB)
  each 1/2b
  rest:4b |
  rest:1b @low @high @low @low @low rest |
  repeat 5 {
    repeat 3 { @low:1b @high @high @low rest @high:1b | }
    @low @high @low @high @high @low @low:1b |
  }
}
