cmusic 1
import "harp.ins"

/* Composer: Turlough O’Carolan
   Print: O’Neill, Music of Ireland, Chicago, 1903
   Key: C major
   Compared with: one public transcription */
title "Planxty Hugh O’Donnell"
tempo 156bpm
meter 6/8
pickup 1/2b
key C major

phrase a {
  G4 |
  G4:1b C5 C5 D5 C5 |
  B4:1b C5 D5:1b F5 |
  E5:1b A4 A4 C5 A4 |
  D5:1b G4 G4 B4
}

phrase b {
  G4 |
  C5:1b G4 C5 B4 A4 |
  G4:3/2b G5:3/2b |
  E5 C5 E5 E5 C5 E5 |
  F5:3/2b A5:3/2b |
}

phrase c {
  G5:3/4b A5:1/4b G5 E5 C5 E5 |
  F5:3/4b G5:1/4b F5 D5 B4 D5 |
  E5:3/4b F5:1/4b E5 C5 A4 C5 |
  D5:3/4b E5:1/4b D5 B4 G4
}

phrase d {
  B4 |
  C5:1b G4 C5 B4 A4 |
  G4:3/2b G5:3/2b |
  F5 E5 D5 C5 D5 B4 |
  C5:3/2b C5:1b
}

phrase e {
  C5 |
  G5:1b C5 G5:1b C5 |
  A5 G5 F5 E5 D5 C5 |
  B4 D5 D5 D5 E5 D5 |
  B4 D5 D5 D5 E5
}

phrase f {
  D5 |
  C5 E5 E5 E5 F5 E5 |
  A4 B4 C5 B4 A4 G4 |
  A4 B4 C5 B4 C5 D5 |
  A4 B4 C5 D5 B4
}

phrase g {
  G4 |
  G5:1b G5 A5:1b A5 |
  B5:1b B5 C6:3/2b |
  C6:1b G5 C6:1b F5 |
  C6:1b E5 D5 D6
}

phrase h {
  C6 |
  B5 A5 G5 G5 A5 G5 |
  G5 F5 E5 D5 G5 F5 |
  E5 D5 C5 D5 C5 B4 |
  C5:3/2b C5:1b
}

part tune plays harp(amp=-14dB, damp=1.2s) {
  each 1/2b
  play a
  play b
  play c
  play d
  play a
  play b
  play c
  play d
  play e
  play f
  play g
  play h
}
