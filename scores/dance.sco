cmusic 1
import "bass.ins"
import "clap.ins"
import "crash.ins"
import "fm_bell.ins"
import "hall.ins"
import "hammond_organ.ins"
import "hi_hat.ins"
import "kick.ins"
import "pad.ins"
import "shaker.ins"
import "snare.ins"
import "tom.ins"

/* A dance in A minor, of patterns a bar long: each is a phrase, and a part is the order in which they are played. The
   sixteenths swing: the first of two is `long`, the second `short`. No stroke is quite as loud as the one before, for
   what is drawn at random in a `set` is drawn anew for each note.

   bars 1 to 4: drums, one after the other; 5 to 8: bass and organ; 9 to 16: a tune of bells; 17 to 20: the drums hold
   their breath; 21 to 24: all; 25: the end. */
title "Second wind"
tempo 112bpm
meter 4/4
key A minor
seed 12
effect hall(t60=1.6s, damping=0.6)

let long = 7/24b
let short = 5/24b

let skin = 52Hz
let head = 190Hz
let metal = 205Hz
let grain = 3.4kHz
let palm = 1kHz

phrase kick_bar {
  @skin:1b rest:1/2b rest:long @skin:short { amp = -15dB } rest:1/2b @skin:3/2b
}

phrase snare_bar {
  rest:1b @head:1b rest:long @head:short { amp = -27dB } rest:1/2b @head:1b
}

phrase snare_fill {
  rest:1b @head:1b
  set amp = -22dB .. -10dB over 2b
  repeat 4 { @head:long @head:short }
}

phrase clap_bar { rest:1b @palm:1b rest:1b @palm:1b }

/// Closed, and open on the last half beat.
phrase hat_bar {
  repeat 3 { @metal:1/2b @metal:long @metal:short { amp = random(-27dB, -25dB) } }
  @metal:1/2b @metal:1/2b { open = 0.55 }
}

phrase shaker_bar {
  repeat 4 {
    @grain:long @grain:short { amp = -29dB } @grain:long { amp = -19dB }
    @grain:short { amp = -29dB }
  }
}

phrase tom_fill {
  rest:2b
  for drum in [170Hz, 140Hz, 110Hz, 85Hz] { @drum:long @drum:short { amp = -20dB } }
}

/// One bar of bass; `next` leads over the bar line.
phrase bass_bar(root, fifth, seventh, next) {
  @root:1/2b rest:long @(root * 2):short
  rest:1/2b @root:long rest:short
  rest:long @fifth:short @seventh:1/2b
  rest:1/2b @fifth:long @next:short
}

phrase bass_turn {
  play bass_bar(A1, E2, G2, C2) |
  play bass_bar(D2, A2, C3, E2) |
  play bass_bar(F2, C3, E3, F#2) |
  play bass_bar(E2, B2, D3, G#1) |
}

/// Three chords of the organ, none of them on a beat.
phrase stabs(low, middle, high) {
  rest:1/2b [@low @middle @high]:long rest:short
  rest:1/2b rest:long [@low @middle @high]:(short + 1/2b)
  rest:1/2b rest:1/2b [@low @middle @high]:long rest:short
}

phrase organ_turn {
  play stabs(G3, C4, E4) |
  play stabs(F#3, C4, E4) |
  play stabs(A3, C4, E4) |
  play stabs(G#3, D4, E4) |
}

phrase pad_turn {
  each 4b
  [A3 C4 E4 G4] |
  [A3 C4 D4 F#4] |
  [A3 C4 E4 F4] |
  [G#3 B3 D4 E4] |
}

/// Three notes that push: the second comes a sixteenth before its beat.
phrase push(one, two, three) { @one:(1/2b + long) @two:(short + 1/2b) @three:1/2b }

phrase tune_half {
  play push(E5, G5, A5)
  C6:2b |
  play push(B5, A5, F#5)
  E5:2b |
  play push(C5, E5, G5)
  A5:1b G5:1/2b E5:1/2b |
}

phrase tune {
  play tune_half
  play push(G#5, E5, D5)
  E5:2b |
  play tune_half
  play push(E5, G#5, B5)
  D6:2b |
}

part kick plays kick(decay=420ms) {
  set amp=random(-8.5dB, -7.5dB)
  for bar in 1..24 {
    if bar > 16 and bar < 20 { rest:4b } else { play kick_bar }
    |
  }
  @skin:4b |
}

part snare plays snare(room=-24dB) {
  set amp=random(-12dB, -10.5dB)
  rest:8b |
  for bar in 3..24 {
    if mod(bar, 4) == 0 { play snare_fill } else if bar > 16 and bar < 20 { rest:4b } else {
      play snare_bar
    }
    |
  }
  @head:4b { amp = -15dB } |
}

part clap plays clap(pan=-0.15, room=-18dB) {
  set amp=random(-17dB, -15dB)
  rest:32b |
  for bar in 9..24 {
    if bar > 16 and bar < 21 { rest:4b } else { play clap_bar }
    |
  }
  @palm:4b { amp = -20dB } |
}

part hat plays hi_hat(pan=0.3, room=-30dB) {
  set amp=random(-22dB, -20dB)
  for bar in 1..24 {
    if bar > 16 and bar < 19 { rest:4b } else { play hat_bar }
    |
  }
  rest:4b |
}

part shaker plays shaker(pan=-0.45, room=-26dB) {
  set amp=random(-24dB, -22dB)
  rest:16b |
  repeat 20 { play shaker_bar | }
  rest:4b |
}

part toms plays tom(pan=0.1, room=-18dB) {
  set amp=random(-15dB, -13dB)
  for bar in 1..24 {
    if bar > 8 and mod(bar, 4) == 0 { play tom_fill } else { rest:4b }
    |
  }
  @85Hz:4b |
}

part cymbal plays crash(pan=0.4, room=-20dB) {
  set amp=-20dB
  rest:32b |
  @300Hz:32b |
  rest:16b |
  @300Hz:16b |
  @300Hz:4b |
}

part bass plays bass(tone=0.45, damp=60ms) {
  set amp=random(-15dB, -14dB)
  rest:16b |
  repeat 3 { play bass_turn }
  A1:4b |
  D2:4b |
  F1:4b |
  E1:4b |
  play bass_turn
  A1:4b |
}

part organ plays hammond_organ(bar16=0, bar5=0, bar4=6, bar3=5, percussion=-6dB, harmonic=3,
    room=-18dB, pan=-0.25) {
  set amp=random(-19dB, -18dB)
  rest:16b |
  repeat 3 { play organ_turn }
  rest:16b |
  play organ_turn
  [G3 C4 E4]:4b { leslie = 2 } |
}

part pad plays pad(amp=-29dB, attack=300ms) {
  rest:32b |
  repeat 2 { play pad_turn }
  set amp = -29dB .. -23dB over 12b
  play pad_turn
  set amp=-28dB
  play pad_turn
  [A3 C4 E4 B4]:4b |
}

part bells plays fm_bell(ratio=3.5, index=2, ring=2s, pan=0.2, room=-14dB) {
  set amp=random(-21dB, -19.5dB)
  rest:32b |
  play tune
  rest:12b |
  rest:2b E5:1/2b G#5:1/2b B5:1/2b D6:1/2b |
  play tune_half
  play push(E5, G#5, B5)
  D6:2b |
  [E5 A5 C6]:4b { amp = -21dB  ring = 5s } |
}
