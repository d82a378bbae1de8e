// cmusic compose rules --seed 1 --harmonize corpus/chorales/vom_himmel_hoch.sco

cmusic 1
import "voice.ins"

title "Vom Himmel hoch, da komm ich her"
tempo 76bpm
tempo 53bpm at 24b over 4b
meter 4/4
pickup 1/2b
key D major

part soprano plays voice(amp=-16dB) {
  each 1b
  D5:1/2b { amp = -18dB } |
  C#5 { amp = -18dB } B4 { amp = -17dB } C#5 { amp = -17dB } A4 |
  B4 C#5 { amp = -15dB } D5 { amp = -14dB } rest:1/2b D5:1/2b { amp = -13dB } |
  D5 { amp = -13dB } A4 { amp = -14dB } A4 { amp = -14dB } F#4 { amp = -15dB } |
  A4 G4 F#4 { amp = -17dB } rest:1/2b F#4:1/2b { amp = -18dB } |
  B4 { amp = -18dB } B4 { amp = -17dB } A4 { amp = -17dB } C#5 |
  D5 B4 { amp = -15dB } A4 { amp = -14dB } rest:1/2b D5:1/2b { amp = -13dB } |
  C#5 { amp = -13dB } B4 { amp = -14dB } A4 { amp = -14dB } A4 { amp = -15dB } |
  G4:1/2b F#4:1/2b E4 D4 { amp = -17dB } rest |
}

part alto plays voice(amp=-16dB) {
  each 1b
  A4:1/2b { amp = -18dB } |
  A4 { amp = -18dB } F#4 { amp = -17dB } G4 { amp = -17dB } A4 |
  G4 G4 { amp = -15dB } A4 { amp = -14dB } rest:1/2b B4:1/2b { amp = -13dB } |
  A4 { amp = -13dB } A4 { amp = -14dB } F#4 { amp = -14dB } D4 { amp = -15dB } |
  E4 E4 D4 { amp = -17dB } rest:1/2b D4:1/2b { amp = -18dB } |
  D4 { amp = -18dB }
  set amp=-17dB
  E4:1/2b D4:1/2b C#4 E4 { amp = -16dB } |
  D4 { amp = -16dB } D4 { amp = -15dB } C#4 { amp = -14dB } rest:1/2b D4:1/2b { amp = -13dB } |
  F#4 { amp = -13dB } G4 { amp = -14dB } E4 { amp = -14dB } F#4 { amp = -15dB } |
  D4 { amp = -16dB } C#4 { amp = -16dB } D4 rest |
}

part tenor plays voice(amp=-16dB) {
  each 1b
  F#4:1/2b { amp = -18dB } |
  E4 { amp = -18dB } D4 { amp = -17dB } E4 { amp = -17dB } D4 |
  D4 E4 { amp = -15dB } F#4 { amp = -14dB } rest:1/2b G4:1/2b { amp = -13dB } |
  F#4 { amp = -13dB } E4 { amp = -14dB } D4 { amp = -14dB } A3 { amp = -15dB } |
  A3 C#4 D4 { amp = -17dB } rest:1/2b D4:1/2b { amp = -18dB } |
  B3 { amp = -18dB } G3 { amp = -17dB } E3:1/2b { amp = -17dB } F#3:1/2b G3 |
  F#3 G3 { amp = -15dB } A3 { amp = -14dB } rest:1/2b B3:1/2b { amp = -13dB } |
  A3 { amp = -13dB } G3 { amp = -14dB } A3 { amp = -14dB } A3 { amp = -15dB } |
  B3 G3 F#3 { amp = -17dB } rest |
}

part bass plays voice(amp=-16dB) {
  each 1b
  D3:1/2b { amp = -18dB } |
  A3 { amp = -18dB } B3 { amp = -17dB } E3 { amp = -17dB } F#3 |
  G3 E3 { amp = -15dB } D3 { amp = -14dB } rest:1/2b G3:1/2b { amp = -13dB } |
  D3 { amp = -13dB } C#3 { amp = -14dB } D3 { amp = -14dB } D3 { amp = -15dB } |
  C#3 A3 D3 { amp = -17dB } rest:1/2b B2:1/2b { amp = -18dB } |
  G2 { amp = -18dB } E2 { amp = -17dB } A2 { amp = -17dB } A2 |
  D3 E3 { amp = -15dB } A2 { amp = -14dB } rest:1/2b G2:1/2b { amp = -13dB } |
  A2 { amp = -13dB } E3 { amp = -14dB } C#3 { amp = -14dB } D3 { amp = -15dB } |
  G2 A2 D3 { amp = -17dB } rest |
}
