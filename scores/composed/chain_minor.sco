// cmusic compose markov --seed 6 --corpus folk --key 'A minor' --tempo 76

cmusic 1
import "clarinet.ins"
import "piano.ins"

title "Tune in A minor"
tempo 76bpm
tempo 61bpm at 58b over 6b
meter 4/4
key A minor

part tune plays clarinet(amp=-10.5dB) {
  each 1b
  set amp=-12dB
  A4 A4:1/2b G#4:1/2b A4:1/2b B4:1/2b C5 |
  set amp=-11dB
  C5 D5 E5 C5:1/2b D5:1/2b |
  E5 E5 D5 C5 |
  set amp=-12dB
  B4 A4:1/2b G4:1/2b E4 E4 |
  set amp=-11.5dB
  A4 A4:1/2b G#4:1/2b A4:1/2b B4:1/2b C5 |
  set amp=-10.5dB
  C5 D5 E5 C5:1/2b D5:1/2b |
  E5 F5:1/2b E5:1/2b D5 C5 |
  set amp=-11.5dB
  B4 A4 G4 A4 |
  set amp=-10dB
  B4 C5 D5 E5 |
  set amp=-9dB
  F5 D5 E5 C5:1/2b D5:1/2b |
  E5 E5 D5 C5 |
  set amp=-10dB
  B4 A4:1/2b G4:1/2b E4 E4 |
  set amp=-11.5dB
  A4 A4:1/2b G#4:1/2b A4:1/2b B4:1/2b C5 |
  set amp=-10.5dB
  C5 D5 E5 C5:1/2b D5:1/2b |
  E5 F5:1/2b E5:1/2b D5 C5 |
  set amp=-11.5dB
  B4 A4 G4 A4 |
}

part middle plays piano(amp=-19.5dB) {
  each 1b
  rest E4 { amp = -21dB } rest E4 { amp = -21dB } |
  rest
  set amp=-20dB
  E4 rest E4 |
  rest E4 rest F4 |
  rest D4 { amp = -21dB } rest B3 { amp = -21dB } |
  rest E4 { amp = -20.5dB } rest E4 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  E4 rest G#4 |
  rest A4 rest A4 |
  rest E4 { amp = -20.5dB } rest E4 { amp = -20.5dB } |
  rest G#4 { amp = -19dB } rest B4 { amp = -19dB } |
  rest
  set amp=-18dB
  A4 rest G#4 |
  rest E4 rest F4 |
  rest D4 { amp = -19dB } rest B3 { amp = -19dB } |
  rest E4 { amp = -20.5dB } rest E4 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  E4 rest G#4 |
  rest A4 rest A4 |
  E4:4b { amp = -20.5dB } |
}

part middle_v2 plays piano(amp=-19.5dB) {
  each 1b
  rest C4 { amp = -21dB } rest C4 { amp = -21dB } |
  rest
  set amp=-20dB
  C4 rest B3 |
  rest C4 rest A3 |
  rest G3 { amp = -21dB } rest G#3 { amp = -21dB } |
  rest A3 { amp = -20.5dB } rest A3 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  A3 rest B3 |
  rest C4 rest A3 |
  rest B3 { amp = -20.5dB } rest C4 { amp = -20.5dB } |
  rest D4 { amp = -19dB } rest D4 { amp = -19dB } |
  rest
  set amp=-18dB
  D4 rest B3 |
  rest C4 rest A3 |
  rest G3 { amp = -19dB } rest G#3 { amp = -19dB } |
  rest A3 { amp = -20.5dB } rest A3 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  A3 rest B3 |
  rest C4 rest A3 |
  B3:2b { amp = -20.5dB } C4:2b { amp = -20.5dB } |
}

part bass plays piano(amp=-16.5dB) {
  each 2b
  A2 { amp = -18dB } A2 { amp = -18dB } |
  set amp=-17dB
  A2 G#2 |
  A2 D3 |
  B2 { amp = -18dB } E3 { amp = -18dB } |
  C3 { amp = -17.5dB } A2 { amp = -17.5dB } |
  set amp=-16.5dB
  A2 E2 |
  A2 F2 |
  G#2 { amp = -17.5dB } A2 { amp = -17.5dB } |
  E2 { amp = -16dB } G#2 { amp = -16dB } |
  set amp=-15dB
  F2 E2 |
  A2 D3 |
  B2 { amp = -16dB } E3 { amp = -16dB } |
  C3 { amp = -17.5dB } A2 { amp = -17.5dB } |
  set amp=-16.5dB
  A2 E2 |
  A2 F2 |
  G#2 { amp = -17.5dB } A2 { amp = -17.5dB } |
}
