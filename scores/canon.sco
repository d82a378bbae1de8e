cmusic 1
import "bowed_string.ins"
import "clarinet.ins"
import "flute.ins"
import "hall.ins"
import "oboe.ins"

/* A canon of three on a ground. Four bars of bass go down step by step, eight times. Above them one tune of five verses is
   written once, as a phrase, and played by three parts: each waits a verse longer than the one before. So every verse
   has to sound well with the two before it; they come in one after another, and leave so too. */
title "Canon on a ground"
tempo 84bpm
tempo 60bpm at 90b over 6b
tempo 52bpm at 96b
meter 3/4
key E minor
effect hall(t60=2.6s)

let verse = 12b

phrase tune {
  each 1b
  G4:2b E4 |
  F#4:2b D4 |
  E4:2b C4 |
  D#4:2b B4 |

  B4 G4 B4 |
  D5:2b A4 |
  E5 C5 E5 |
  F#5:2b D#5 |

  each 1/2b
  G5 F#5 E5 F#5 G5 B5 |
  F#5 E5 D5 E5 F#5 D5 |
  G5 F#5 E5 F#5 G5 E5 |
  A5 G5 A5 B5 A5 F#5 |

  G5:3/2b A5 G5:1b |
  A5:3/2b G5 F#5:1b |
  E5:3/2b D5 E5:1b |
  D#5:3/2b C#5 B4:1b |

  B4 G4 B4 E5 B4 G4 |
  D5 A4 D5 F#5 D5 A4 |
  E5 C5 E5 G5 C5 E5 |
  F#5 B4 F#5 A5 F#5 D#5 |
}

part first plays oboe(amp=-14dB, room=-12dB, pan=-0.5) {
  rest:verse |
  play tune
  rest:verse * 2 |
  B4:3b { amp = -18dB } |
}

part second plays clarinet(amp=-14dB, room=-12dB, pan=0.5) {
  rest:verse * 2 |
  play tune
  rest:verse |
  G#4:3b { amp = -18dB } |
}

part third plays flute(amp=-13dB, room=-12dB) {
  rest:verse * 3 |
  play tune
  E5:3b { amp = -17dB } |
}

part ground plays bowed_string(amp=-17dB, body=0.42, room=-14dB) {
  repeat 8 {
    E3:2b E3:1b |
    D3:2b D3:1b |
    C3:2b C3:1b |
    B2:2b B2:1b |
  }
  E2:3b |
}
