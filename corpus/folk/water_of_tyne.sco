cmusic 1
import "voice.ins"

/* Composer: England
   Print: Newcastle, 1882
   Key: D major
   Compared with: one public transcription */
title "The Water of Tyne"
tempo 108bpm
meter 6/8
pickup 1/2b
key D major

phrase a {
  A4 |
  A4 F#4 F#4 A4 F#4 E4 |
  D4 D4:3/4b D4:1/4b D4:1b
}

phrase b {
  E4:1/4b F#4:1/4b |
  G4 G4 F#4 E4 F#4 A4 |
  B4 A4 B4:1/4b B4:1/4b B4:1b
}

phrase c {
  F#4:1/4b E4:1/4b |
  D4 D5:3/4b D5:1/4b D5 E5:3/4b F#5:1/4b |
  D5 A4:3/4b B4:1/4b B4:1b
}

phrase d {
  C#5:1/4b D5:1/4b |
  A4 F#4 A4 A4:3/4b F#4:1/4b E4 |
  D4 D4:3/4b D4:1/4b D4:1b
}

part tune plays voice(amp=-12dB, tract=1.17, vowel=3, vibrato=28ct, attack=60ms) {
  each 1/2b
  play a
  play b
  play c
  play d
}
