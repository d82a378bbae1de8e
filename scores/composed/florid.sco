// cmusic compose rules --seed 22 --species 5 --voices 3 --bars 12 --key 'D dorian'

cmusic 1
import "clarinet.ins"
import "horn.ins"
import "oboe.ins"

title "Counterpoint of species 5 in D dorian"
tempo 108bpm
tempo 76bpm at 40b over 4b
meter 4/4
key D dorian

part voice_1 plays oboe(amp=-17dB) {
  each 1b
  F4 { amp = -18dB } E4:1/2b D4:1/2b E4 F4 { amp = -16dB } |
  G4 { amp = -16dB } A4 { amp = -15dB } G4 { amp = -14dB } F4 { amp = -14dB } |
  D4:3b { amp = -13dB } E4 { amp = -15dB } |
  D4:2b { amp = -16dB } C4 D4 |
  F4 { amp = -18dB } G4 F4:2b tie |
  F4 E4:1/2b { amp = -15dB } D4:1/2b { amp = -15dB } C4 { amp = -14dB } D4 { amp = -14dB } |
  F4:2b { amp = -13dB } G4 { amp = -14dB } A4 { amp = -15dB } |
  set amp=-16dB
  B4 C5:1/2b D5:1/2b
  set amp=-17dB
  E5:2b tie |
  E5 D5 C5 B4 { amp = -16dB } |
  E5 { amp = -16dB } B4 { amp = -15dB } A4 { amp = -14dB } B4 { amp = -14dB } |
  C#5 { amp = -13dB }
  set amp=-14dB
  D5:1/2b C#5:1/2b D5 C#5 { amp = -15dB } |
  D5:4b { amp = -16dB } |
}

part voice_2 plays clarinet(amp=-16dB) {
  each 4b
  D4 { amp = -18dB } |
  C4 |
  A3 { amp = -13dB } |
  B3 |
  C4 { amp = -18dB } |
  B3 |
  C4 { amp = -13dB } |
  E4 |
  F4 { amp = -18dB } |
  G4 |
  G4 { amp = -13dB } |
  A4 |
}

part cantus plays horn(amp=-16dB) {
  each 4b
  D3 { amp = -18dB } |
  E3 |
  F3 { amp = -13dB } |
  G3 |
  A3 { amp = -18dB } |
  G3 |
  F3 { amp = -13dB } |
  E3 |
  D3 { amp = -18dB } |
  G3 |
  E3 { amp = -13dB } |
  D3 |
}
