// cmusic compose markov --seed 4 --corpus chorales --tempo 66

cmusic 1
import "bowed_string.ins"

title "Tune in A major"
tempo 66bpm
tempo 53bpm at 58b over 6b
meter 4/4
key A major

part tune plays bowed_string(amp=-11.5dB) {
  each 1b
  set amp=-12dB
  A4 B4 D5 C#5 |
  set amp=-11dB
  B4 A4 A4 A4 |
  B4 C#5 B4 C#5 |
  set amp=-12dB
  A4:2b G#4 E4 |
  set amp=-11.5dB
  A4 B4 D5 C#5 |
  set amp=-10.5dB
  B4 A4 A4 A4 |
  D5 C#5 E5 F#5 |
  set amp=-11.5dB
  D5:1/2b C#5:1/2b B4 A4 A4 |
  set amp=-10dB
  B4 G#4 E4 A4 |
  set amp=-9dB
  B4 C#5 A4:2b |
  G#4 E4 A4 B4 |
  set amp=-10dB
  D5 C#5 B4 E4 |
  set amp=-11.5dB
  A4 B4 D5 C#5 |
  set amp=-10.5dB
  B4 A4 A4 A4 |
  D5 C#5 E5 F#5 |
  set amp=-11.5dB
  D5:1/2b C#5:1/2b B4 A4 A4 |
}

part middle plays bowed_string(amp=-16.5dB) {
  each 2b
  E4 { amp = -17dB } F#4 { amp = -17dB } |
  set amp=-16dB
  B3 C#4 |
  E4:4b |
  C#4 { amp = -17dB } B3 { amp = -17dB } |
  C#4 { amp = -16.5dB } D4 { amp = -16.5dB } |
  set amp=-15.5dB
  E4:4b |
  G#4 A4 |
  G#4 { amp = -16.5dB } E4 { amp = -16.5dB } |
  E4 { amp = -15dB } C#4 { amp = -15dB } |
  set amp=-14dB
  E4 C#4 |
  B3 C#4 |
  D4 { amp = -15dB } B3 { amp = -15dB } |
  C#4 { amp = -16.5dB } D4 { amp = -16.5dB } |
  set amp=-15.5dB
  E4:4b |
  G#4 A4 |
  G#4 { amp = -16.5dB } E4 { amp = -16.5dB } |
}

part middle_v2 plays bowed_string(amp=-15.5dB) {
  each 2b
  C#4 { amp = -17dB } A3 { amp = -17dB } |
  set amp=-16dB
  G#3 E3 |
  G#3:4b |
  E3:4b { amp = -17dB } |
  E3 { amp = -16.5dB } A3 { amp = -16.5dB } |
  set amp=-15.5dB
  B3 C#4 |
  B3 C#4 |
  D4 { amp = -16.5dB } C#4 { amp = -16.5dB } |
  B3 { amp = -15dB } A3 { amp = -15dB } |
  set amp=-14dB
  G#3 E3 |
  E3:4b |
  A3 { amp = -15dB } E3 { amp = -15dB } |
  E3 { amp = -16.5dB } A3 { amp = -16.5dB } |
  set amp=-15.5dB
  B3 C#4 |
  B3 C#4 |
  D4 { amp = -16.5dB } C#4 { amp = -16.5dB } |
}

part bass plays bowed_string(amp=-15.5dB) {
  each 2b
  A3 { amp = -17dB } D3 { amp = -17dB } |
  set amp=-16dB
  E3 A2 |
  E2:4b |
  A2 { amp = -17dB } E2 { amp = -17dB } |
  C#3 { amp = -16.5dB } F#2 { amp = -16.5dB } |
  set amp=-15.5dB
  G#2 A2 |
  E3 A2 |
  E2 { amp = -16.5dB } A2 { amp = -16.5dB } |
  E2 { amp = -15dB } A2 { amp = -15dB } |
  set amp=-14dB
  E2 A2 |
  E2 C#3 |
  F#2 { amp = -15dB } G#2 { amp = -15dB } |
  C#3 { amp = -16.5dB } F#2 { amp = -16.5dB } |
  set amp=-15.5dB
  G#2 A2 |
  E3 A2 |
  E2 { amp = -16.5dB } A2 { amp = -16.5dB } |
}
