cmusic 1
import "hall.ins"
import "sine_organ.ins"

/* A chorale on the tune of Psalm 134, "Old Hundredth" (Louis Bourgeois, Geneva 1551), set in four voices in the manner of
   Bach: quavers pass between the beats, a note held over becomes a dissonance and steps down, and each phrase slows
   towards its cadence and stands there for a breath. The third ends in E minor, the last comes home. */
title "Old Hundredth"
tempo 76bpm
tempo 62bpm at 6b over 1b
tempo 44bpm at 7b
tempo 76bpm at 8b
tempo 62bpm at 14b over 1b
tempo 44bpm at 15b
tempo 76bpm at 16b
tempo 62bpm at 22b over 1b
tempo 44bpm at 23b
tempo 72bpm at 24b
tempo 44bpm at 28b over 3b
tempo 32bpm at 31b
meter 4/4
pickup 1b
key G major
effect hall(t60=3.2s, predelay=30ms)

part soprano plays sine_organ(amp=-12dB, bright=0.6, room=-12dB, pan=0.1) {
  each 1b
  G4 |
  G4 F#4 E4 D4 |
  G4 A4 B4:3/4b rest:1/4b
  B4 |
  B4 B4 A4 G4 |
  C5 B4 A4:3/4b rest:1/4b
  G4 |
  A4 B4 A4 G4 |
  E4 F#4 G4:3/4b rest:1/4b
  D5 |
  B4 G4 A4 C5 |
  B4 A4 G4
}

part alto plays sine_organ(amp=-18dB, bright=0.5, room=-12dB, pan=-0.2) {
  each 1/2b
  D4:1b |
  D4:1b D4 C4 B3:1b B3:1b |
  B3:1b D4:1b D4:3/4b rest:1/4b
  G4:1b |
  G4:3/2b F#4:1b E4 D4:1b |
  E4 F#4 G4:1b F#4:3/4b rest:1/4b
  D4:1b |
  D4:1b D4:1b D4:1b E4:1b |
  E4:3/2b D#4 E4:3/4b rest:1/4b
  G4:1b |
  D4:1b E4:1b E4 F#4 D4:1b |
  D4:1b D4 C4 B3:1b
}

part tenor plays sine_organ(amp=-18dB, bright=0.5, room=-12dB, pan=0.3) {
  each 1/2b
  B3 A3 |
  G3 A3:3/2b G3:1b F#3:1b |
  G3:3/2b F#3 G3:3/4b rest:1/4b
  D4:1b |
  E4:1b B3:1b C4:1b D4:1b |
  C4:1b D4:1b D4:3/4b rest:1/4b
  B3:1b |
  A3:1b G3:1b A3:1b B3:1b |
  A3:2b G3:3/4b rest:1/4b
  G3:1b |
  G3 A3 B3:1b A3:1b A3:1b |
  G3:3/2b F#3 D3:1b
}

part bass plays sine_organ(amp=-16dB, bright=0.4, sub=-5dB, room=-14dB) {
  each 1/2b
  G3:1b |
  B2 C3 D3:1b E3:1b B2 D3 |
  E3:1b D3:1b G2:3/4b rest:1/4b
  G3 F#3 |
  E3:1b D3:1b C3:1b B2:1b |
  A2:1b G2 B2 D3:3/4b rest:1/4b
  G3:1b |
  F#3 D3 G3 E3 F#3:1b E3 D3 |
  C3:1b B2:1b E3:3/4b rest:1/4b
  B2:1b |
  G3 F#3 E3 D3 C3 D3 F#3:1b |
  G3:1b D3:1b G2:1b
}
