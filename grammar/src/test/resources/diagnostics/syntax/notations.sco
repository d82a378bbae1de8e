cmusic 1
part lilypond plays bell {
  C4:1b c'4 cis''8. es' d'3 c'4~ e'2 [c' e' g']:1b
  e4. fis8. c4 d8
}
part chords plays bell { Am7 Cmaj7:2b F#m:1b | Bbm7b5 Hm Dsus4 }
part repeated plays bell { each 1b |: C4 D4 :| E4 }
part closed plays bell { C4:1b :| }
part soft plays bell {
  C4:1b mf D4:1b ff
  p E4:1b
  cresc(4b) F4:1b
  diminuendo G4:1b
}
part glides plays bell {
  A4:1b to C5:1b
  A4 to C5:2b
  let a = -6dB
  set amp = a to silence over 4b
  set amp = -a to -9dB over 4b
}
part commas plays bell {
  C4:0,5 D4:2,25 E4:1b
  set pan = 0,5 C4:1b
  set pan = -0,5, amp = -1,5dB C4:1b
  C4:1b { pan = 0,25 }
  each 1,5b C4
  C4:1b { pitch = points(0s:1,20ms:0) }
}
part arguments plays bell(amp=-1,5dB) { C4:1b }
let x = 0,5
tempo 72,5bpm
meter 3,4
let Am = 3
