// cmusic compose rules --seed 93 --bars 16 --voices 4

cmusic 1
import "voice.ins"

title "Chorale"
tempo 76bpm
tempo 53bpm at 56b over 4b
meter 4/4
key D major

part soprano plays voice(amp=-14dB) {
  each 1/2b
  D4 { amp = -18dB } C#4 { amp = -18dB } D4:3/2b { amp = -17dB }
  set amp=-16dB
  E4 F#4:1b |
  G4:1b F#4:1b { amp = -15dB }
  set amp=-14dB
  G4 F#4 E4
  set amp=-13dB
  D4 |
  E4 D4 E4:3/2b { amp = -14dB } F#4 { amp = -15dB } G4:1b { amp = -15dB } |
  A4:4b { amp = -16dB } |
  F#4 { amp = -18dB } G4 { amp = -18dB } F#4:3/2b { amp = -17dB }
  set amp=-16dB
  D4 C#4:1b |
  D4:1b E4:1b { amp = -15dB }
  set amp=-14dB
  G4 F#4 E4
  set amp=-13dB
  F#4 |
  E4 C#4 D4:1b { amp = -14dB } C#4:1b { amp = -14dB } D4:1b { amp = -15dB } |
  E4:4b { amp = -16dB } |
  F#4 { amp = -18dB } G4 { amp = -18dB } F#4:3/2b { amp = -17dB }
  set amp=-16dB
  G4 A4:1b |
  B4:1b C#5:1b { amp = -15dB }
  set amp=-14dB
  B4 A4 G4
  set amp=-13dB
  F#4 |
  E4 F#4 G4:3/2b { amp = -14dB } A4 { amp = -15dB } B4:1b { amp = -15dB } |
  A4:4b { amp = -16dB } |
  B4 { amp = -18dB } C#5 { amp = -18dB } D5:3/2b { amp = -17dB }
  set amp=-16dB
  C#5 B4:1b |
  G4:1b F#4:1b { amp = -15dB }
  set amp=-14dB
  G4 A4 B4
  set amp=-13dB
  A4 |
  B4 C#5 D5:1b { amp = -14dB } C#5:1b { amp = -14dB } C#5:1b { amp = -15dB } |
  D5:4b { amp = -16dB } |
}

part alto plays voice(amp=-14dB) {
  each 1b
  A3 { amp = -18dB } B3 { amp = -17dB } B3 { amp = -17dB } A3 { amp = -16dB } |
  B3 { amp = -16dB } A3 { amp = -15dB } B3 B3 |
  C#4 { amp = -13dB } A3 A3 B3 { amp = -15dB } |
  A3:4b { amp = -16dB } |
  A3 { amp = -18dB } B3 { amp = -17dB } B3 { amp = -17dB } A3 { amp = -16dB } |
  A3 { amp = -16dB } B3 { amp = -15dB } B3 C#4 |
  C#4 { amp = -13dB } A3 A3 A3 { amp = -15dB } |
  C#4:4b { amp = -16dB } |
  D4 { amp = -18dB } D4 { amp = -17dB } B3 { amp = -17dB } C#4 { amp = -16dB } |
  B3 { amp = -16dB } E4 { amp = -15dB } D4 B3 |
  B3 { amp = -13dB } A3 C#4 B3 { amp = -15dB } |
  C#4:4b { amp = -16dB } |
  D4 { amp = -18dB } D4 { amp = -17dB } D4 { amp = -17dB } E4 { amp = -16dB } |
  C#4 { amp = -16dB } D4 { amp = -15dB } B3 B3 |
  D4 { amp = -13dB } D4 E4 E4 { amp = -15dB } |
  D4:4b { amp = -16dB } |
}

part tenor plays voice(amp=-14dB) {
  each 1b
  F#3 { amp = -18dB } F#3 { amp = -17dB } G3 { amp = -17dB } F#3 { amp = -16dB } |
  E3 { amp = -16dB } F#3:1/2b { amp = -15dB } E3:1/2b { amp = -15dB } D3 G3 |
  E3 { amp = -13dB } C#3 C#3 D3:1/2b { amp = -15dB } E3:1/2b { amp = -15dB } |
  F#3:4b { amp = -16dB } |
  D3 { amp = -18dB } D3 { amp = -17dB } D3 { amp = -17dB } E3 { amp = -16dB } |
  F#3 { amp = -16dB } G3 { amp = -15dB } G3 A3 |
  A3 { amp = -13dB } A3 E3 F#3 { amp = -15dB } |
  E3:4b { amp = -16dB } |
  D3 { amp = -18dB } D3 { amp = -17dB } D3 { amp = -17dB } E3 { amp = -16dB } |
  F#3 { amp = -16dB } G3 { amp = -15dB } F#3 G3 |
  G3 { amp = -13dB } E3 E3 F#3 { amp = -15dB } |
  E3:4b { amp = -16dB } |
  G3 { amp = -18dB } A3 { amp = -17dB } B3 { amp = -17dB } G3 { amp = -16dB } |
  E3 { amp = -16dB } D3 { amp = -15dB } D3 G3 |
  G3 { amp = -13dB } A3 A3 G3 { amp = -15dB } |
  F#3:4b { amp = -16dB } |
}

part bass plays voice(amp=-14dB) {
  each 1b
  D3 { amp = -18dB } B2 { amp = -17dB } G2 { amp = -17dB } D3 { amp = -16dB } |
  G2 { amp = -16dB } D3 { amp = -15dB } G2 E2 |
  A2 { amp = -13dB } G2 G2 G2 { amp = -15dB } |
  D3:4b { amp = -16dB } |
  D3 { amp = -18dB } B2 { amp = -17dB } D3 { amp = -17dB } A2 { amp = -16dB } |
  D3 { amp = -16dB } G2 { amp = -15dB } E2 A2 |
  G2 { amp = -13dB } F#2:1/2b G2:1/2b A2 D3 { amp = -15dB } |
  A2:4b { amp = -16dB } |
  D3 { amp = -18dB } B2 { amp = -17dB } D3 { amp = -17dB } A2 { amp = -16dB } |
  D3 { amp = -16dB } A2 { amp = -15dB } B2 E3 |
  D3 { amp = -13dB } C#3:1/2b B2:1/2b A2 D3 { amp = -15dB } |
  A2:4b { amp = -16dB } |
  G2 { amp = -18dB } F#2 { amp = -17dB } G2 { amp = -17dB } E2 { amp = -16dB } |
  A2 { amp = -16dB } D3 { amp = -15dB } G2 E2 |
  E2 { amp = -13dB } F#2 A2 A2 { amp = -15dB } |
  D3:4b { amp = -16dB } |
}
