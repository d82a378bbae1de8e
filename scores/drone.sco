cmusic 1
import "flute.ins"
import "hall.ins"
import "plucked_string.ins"
import "sine_organ.ins"

/// A slow song over a drone, in just intonation: every pitch is a simple ratio to D, so that the drone and the song
/// beat nowhere. Eb is 16/15, F# 5/4, Bb 8/5, C# 15/8: the wide steps between them are those of raga Bhairav. The flute
/// has no bars; it breathes.
title "Morning over D"
tempo 54bpm
tempo 40bpm at 78b over 6b
key D major
tuning just(root=D4)
seed 6
effect hall(t60=3.4s, predelay=25ms)

/// The four strings of the drone: the fifth below, the tonic twice, its octave below.
phrase strings {
  A2:3/2b { pan = -0.4 }
  D3:3/2b { pan = -0.1 }
  D3+2ct:3/2b { pan = 0.15 }
  D2:3/2b { pan = 0.4  amp = -15dB }
}

part strings plays plucked_string(amp=-18dB, decay=9s, damp=5s, bright=0.75, pick=0.12,
    room=-14dB) {
  repeat 14 { play strings }
}

part wind plays sine_organ(bright=0.2, sub=-9dB, room=-15dB) {
  set amp = -48dB .. -27dB over 24b
  repeat 13 { [D3 A3]:6b }
  [D3 A3]:6b { amp = -33dB }
}

part flute plays flute(amp=-15dB, vibrato=9ct, attack=80ms, room=-13dB, pan=0.1) {
  each 1b
  rest:6b
  D4:5b { amp = points(0%: -30dB, 60%: -13dB, 100%: -20dB) } rest
  C#4~D4 D4:3b rest:2b
  D4:1/2b Eb4~D4:3/2b C#4 D4:2b rest
  D4:1/2b Eb4:1/2b F#4:4b { amp = points(0%: -18dB, 50%: -12dB, 100%: -19dB) } rest
  G4~F#4:2b Eb4 F#4~Eb4~D4:2b rest
  F#4:1/2b G4:1/2b A4:4b { amp = points(0%: -18dB, 50%: -11dB, 100%: -17dB) } rest
  set amp = -14dB .. -10dB over 12b
  Bb4~A4:2b G4:1/2b A4:1/2b F#4:2b rest
  A4:1/2b Bb4:1/2b C#5:1/2b Bb4:1/2b A4:3b rest
  set amp=-10dB
  A4:1/2b Bb4:1/2b C#5:1/2b C#5~D5:1/2b D5:3b rest
  Eb5~D5:3/2b C#5:1/2b D5:1/2b Bb4~A4:5/2b rest
  set amp = -11dB .. -20dB over 18b
  A4:1/2b G4:1/2b A4~G4~F#4:2b Eb4:1/2b G4:1/2b F#4 rest
  F#4~Eb4:3/2b D4:1/2b C#4 D4:2b rest
  D4:6b { amp = points(0%: -24dB, 30%: -16dB, 100%: -40dB) }
}
