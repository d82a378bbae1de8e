cmusic 1
import "flute.ins"
import "hall.ins"
import "harp.ins"

title "Eight notes"
tempo 66bpm
tempo 50bpm at 9b over 2b  // the last bar takes its time
meter 3/4
pickup 1b
key D major
effect hall(t60=2.6s)

part flute plays flute(room=-12dB, pan=-0.1) {
  each 1b
  set amp = -15dB .. -9dB over 4b
  A4 |
  F#5:2b E5 |
  D5:2b B4 |
  set amp = -10dB .. -14dB over 5b
  C#5:2b E5 |
  D5:3b { vibrato = 18ct } |
}

part harp plays harp(amp=-20dB, damp=1.5s, room=-10dB, pan=0.25) {
  each 1/2b
  rest:1b |
  D3 A3 D4 F#4 A4 F#4 |
  G2 D3 G3 B3 D4 B3 |
  A2 E3 G3 C#4 E4 G4 |
  [D3 A3 F#4 D5]:3b { amp = -23dB } |
}
