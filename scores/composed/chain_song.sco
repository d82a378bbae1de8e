// cmusic compose markov --seed 4

cmusic 1
import "bowed_string.ins"
import "nylon_string.ins"

title "Tune in G major"
tempo 92bpm
tempo 74bpm at 58b over 6b
meter 4/4
key G major

part tune plays bowed_string(amp=-10.5dB) {
  each 1/2b
  set amp=-12dB
  B4:3/2b G4 D4:1b rest:1b |
  set amp=-11dB
  E4 G4 G4:3/4b E4:1/4b D4:1b rest:1b |
  E4:1b F#4 G4 A4:1b rest G4:1/4b A4:1/4b |
  set amp=-12dB
  B4 B4 A4:3/4b G4:1/4b A4:2b |
  set amp=-11.5dB
  B4:3/2b G4 D4:1b rest:1b |
  set amp=-10.5dB
  E4 G4 G4:3/4b E4:1/4b D4:1b rest:1b |
  E4:1b F#4 G4 A4:1b rest G4:1/4b A4:1/4b |
  set amp=-11.5dB
  B4 B4 D5:1b B4 A4 G4:1b |
  set amp=-10dB
  G5:1b E5 E5 D5 B4 G4:3/4b A4:1/4b |
  set amp=-9dB
  B4 B4 A4 G4 G4 F#4 rest G4 |
  A4:3b rest A4 |
  set amp=-10dB
  B4:1b A4:3/4b G4:1/4b A4:2b |
  set amp=-11.5dB
  B4:3/2b G4 D4:1b rest:1b |
  set amp=-10.5dB
  E4 G4 G4:3/4b E4:1/4b D4:1b rest:1b |
  E4:1b F#4 G4 A4:1b rest G4:1/4b A4:1/4b |
  set amp=-11.5dB
  B4 B4 D5:1b B4 A4 G4:1b |
}

part middle plays nylon_string(amp=-19.5dB) {
  each 1b
  rest B3 { amp = -21dB } rest B3 { amp = -21dB } |
  rest
  set amp=-20dB
  C4 rest A3 |
  rest B3 rest D4 |
  rest D4 { amp = -21dB } rest D4 { amp = -21dB } |
  rest D4 { amp = -20.5dB } rest B3 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  C4 rest A3 |
  rest B3 rest D4 |
  rest D4 { amp = -20.5dB } rest D4 { amp = -20.5dB } |
  rest G4 { amp = -19dB } rest D4 { amp = -19dB } |
  rest
  set amp=-18dB
  D4 rest D4 |
  rest D4 rest D4 |
  rest D4 { amp = -19dB } rest D4 { amp = -19dB } |
  rest D4 { amp = -20.5dB } rest B3 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  C4 rest A3 |
  rest B3 rest D4 |
  D4:4b { amp = -20.5dB } |
}

part middle_v2 plays nylon_string(amp=-19.5dB) {
  each 1b
  rest D3 { amp = -21dB } rest D3 { amp = -21dB } |
  rest
  set amp=-20dB
  E3 rest F#3 |
  rest G3 rest F#3 |
  rest G3 { amp = -21dB } rest F#3 { amp = -21dB } |
  rest G3 { amp = -20.5dB } rest G3 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  G3 rest F#3 |
  rest G3 rest F#3 |
  rest G3 { amp = -20.5dB } rest G3 { amp = -20.5dB } |
  rest G3 { amp = -19dB } rest G3 { amp = -19dB } |
  rest
  set amp=-18dB
  G3 rest B3 |
  rest F#3 rest F#3 |
  rest G3 { amp = -19dB } rest F#3 { amp = -19dB } |
  rest G3 { amp = -20.5dB } rest G3 { amp = -20.5dB } |
  rest
  set amp=-19.5dB
  G3 rest F#3 |
  rest G3 rest F#3 |
  G3:4b { amp = -20.5dB } |
}

part bass plays nylon_string(amp=-16.5dB) {
  each 2b
  G2 { amp = -18dB } G2 { amp = -18dB } |
  set amp=-17dB
  C3 D3 |
  G2 D3 |
  G2 { amp = -18dB } D3 { amp = -18dB } |
  G2 { amp = -17.5dB } G2 { amp = -17.5dB } |
  set amp=-16.5dB
  C3 D3 |
  G2 D3 |
  G2 { amp = -17.5dB } G2 { amp = -17.5dB } |
  E2 { amp = -16dB } G2 { amp = -16dB } |
  set amp=-15dB
  G2 G2 |
  D3 D3 |
  G2 { amp = -16dB } D3 { amp = -16dB } |
  G2 { amp = -17.5dB } G2 { amp = -17.5dB } |
  set amp=-16.5dB
  C3 D3 |
  G2 D3 |
  G2:4b { amp = -17.5dB } |
}
