cmusic 1
import "bowed_string.ins"
import "hall.ins"
import "plucked_string.ins"

/* A csárdás in D minor: a slow half, free and proud, with a hold at its top, and a quick half that begins at a walk and
   ends as fast as the fingers go. The tempo grows without a step: a ramp is linear in beats a minute over its beats, and
   each part reckons its times from it exactly. The tune is new, its manner is that of the dance halls of Hungary. */
title "Csárdás"
key D minor
effect hall(t60=2.2s)

/// The afterbeats of a bar of the quick half.
phrase after(low, high) {
  each 1/2b
  rest [@low @high] rest [@low @high]
}

/// The chord of a cimbalom, struck over and over.
phrase tremolo(low, middle, high, beats=1) {
  each 1/8b
  repeat beats * 2 { @low @high @middle @high }
}

phrase first {
  each 1/4b
  D5:1/2b A4:1/2b D5:1/2b E5:1/2b |
  F5 E5 D5 E5 F5:1/2b A5:1/2b |
  G5:1/2b E5:1/2b G5:1/2b F5:1/2b |
  E5 D5 C#5 D5 E5:1/2b A4:1/2b |
  D5:1/2b A4:1/2b D5:1/2b E5:1/2b |
  F5 E5 F5 G5 A5:1/2b F5:1/2b |
  G5 F5 E5 D5 C#5 E5 A4 C#5 |
  D5:1/2b D5:1/2b D5:3/4b rest |
}

phrase second {
  each 1/4b
  A5:1/2b A5:1/2b G5 F5 E5 F5 |
  G5:1/2b C5:1/2b C5:3/4b rest |
  G5:1/2b G5:1/2b F5 E5 D5 E5 |
  F5:1/2b A4:1/2b A4:3/4b rest |
  Bb4 C5 D5 E5 F5:1/2b D5:1/2b |
  A4 Bb4 C#5 D5 E5:1/2b C#5:1/2b |
  D5 F5 E5 G5 F5 E5 D5 C#5 |
  D5:1/2b A4:1/2b D5:3/4b rest |
}

phrase first_afterbeats {
  play after(F4, A4) |
  play after(F4, A4) |
  play after(D4, G4) |
  play after(C#4, G4) |
  play after(F4, A4) |
  play after(F4, A4) |
  rest:1/2b [E4 Bb4]:1/2b rest:1/2b [C#4 G4]:1/2b |
  play after(F4, A4) |
}

phrase second_afterbeats {
  play after(F4, A4) |
  play after(E4, G4) |
  play after(E4, Bb4) |
  play after(F4, A4) |
  play after(D4, F4) |
  play after(C#4, G4) |
  rest:1/2b [F4 A4]:1/2b rest:1/2b [E4 G4]:1/2b |
  play after(F4, A4) |
}

/// The two short strokes of the bass in a bar.
phrase step(one, two) {
  each 1/2b
  @one rest @two rest
}

phrase first_bass {
  play step(D3, A2) |
  play step(D3, A2) |
  play step(G2, G2) |
  play step(A2, A2) |
  play step(D3, A2) |
  play step(F2, F2) |
  play step(G2, A2) |
  play step(D3, D3) |
}

phrase second_bass {
  play step(F2, C3) |
  play step(C3, G2) |
  play step(C3, G2) |
  play step(F2, C3) |
  play step(Bb2, F2) |
  play step(A2, E2) |
  play step(D3, A2) |
  play step(D3, D3) |
}

section "Lassú" {
  tempo 60bpm
  tempo 72bpm at 16b over 8b
  tempo 54bpm at 24b over 4b
  tempo 24bpm at 28b  // the hold
  tempo 66bpm at 29b
  tempo 44bpm at 30b over 2b
  meter 4/4
  part lead plays bowed_string(vibrato=22ct, room=-12dB, pan=-0.1) {
    each 1b
    set amp = -15dB .. -10dB over 16b
    A4:3/4b Bb4:1/4b A4 D5:3/2b E5:1/2b |
    F5:3/4b E5:1/4b D5:1/2b C#5:1/2b D5 A4 |
    Bb4:3/4b C5:1/4b Bb4 A4:3/4b G#4:1/4b A4 |
    G4:3/4b A4:1/4b G4:1/2b F4:1/2b E4:7/4b rest:1/4b |
    set amp = -13dB .. -8dB over 13b
    A4:3/4b Bb4:1/4b A4 F5:3/2b E5:1/2b |
    G5:3/4b F5:1/4b E5:1/2b D5:1/2b C5:3/2b Bb4:1/2b |
    A4:1/2b Bb4:1/2b C#5:1/2b D5:1/2b E5:1/2b F5:1/2b G#5:1/2b A5:1/2b tie |
    A5 G5:1/4b F5:1/4b E5:1/4b C#5:1/4b
    set amp=-12dB
    D5:2b |
  }
  part cimbalom plays plucked_string(amp=-22dB, bright=0.7, pick=0.1, damp=300ms, pan=0.35,
      room=-12dB) {
    play tremolo(D4, F4, A4, beats=4) |
    play tremolo(D4, F4, A4, beats=2)
    play tremolo(D4, F4, A4, beats=2) |
    play tremolo(D4, G4, Bb4, beats=2)
    play tremolo(D4, F4, A4, beats=2) |
    play tremolo(D4, G4, Bb4, beats=2)
    play tremolo(C#4, E4, A4, beats=2) |
    play tremolo(D4, F4, A4, beats=4) |
    play tremolo(C4, E4, G4, beats=4) |
    play tremolo(D4, F4, A4, beats=2)
    play tremolo(D4, F4, B4, beats=2) |
    play tremolo(C#4, G4, A4, beats=2)
    play tremolo(D4, F4, A4, beats=2) |
  }
  part bass plays bowed_string(amp=-18dB, body=0.25, vibrato=5ct, room=-16dB) {
    each 2b
    D3 D3 |
    D3 D3 |
    G2 D3 |
    Bb2 A2 |
    D3 D3 |
    C3 C3 |
    F2 G#2 |
    A2 D3 |
  }
}
section "Friss" {
  tempo 88bpm
  tempo 216bpm at 16b over 76b
  meter 2/4
  part lead plays bowed_string(attack=25ms, vibrato=8ct, room=-14dB, pan=-0.1) {
    set amp = -14dB .. -8dB over 92b
    play first
    play second
    play first
    play second
    play second
    play first
    D5:1/2b rest:1/2b A5:1/2b rest:1/2b |
    D5:1b rest:1b |
  }
  part cimbalom plays plucked_string(amp=-19dB, bright=0.7, pick=0.1, damp=120ms, pan=0.35,
      room=-14dB) {
    play first_afterbeats
    play second_afterbeats
    play first_afterbeats
    play second_afterbeats
    play second_afterbeats
    play first_afterbeats
    [F4 A4]:1/2b rest:1/2b [E4 C#5]:1/2b rest:1/2b |
    [F4 A4 D5]:1b rest:1b |
  }
  part bass plays bowed_string(amp=-17dB, body=0.25, vibrato=0ct, attack=30ms, room=-18dB) {
    play first_bass
    play second_bass
    play first_bass
    play second_bass
    play second_bass
    play first_bass
    D3:1/2b rest:1/2b A2:1/2b rest:1/2b |
    D2:1b rest:1b |
  }
}
