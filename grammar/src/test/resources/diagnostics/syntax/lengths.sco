cmusic 1
tempo 120
tempo 96bpm at 16 over 8
pickup 1
part tune plays bell {
  each 1
  C4:1 C4:1/4 C4:1/8 C4:3/16 [C4 E4]:1/3 rest:2
  C4 1b rest 2b [C4 E4] 1/2b
  C4:1b:2b
  set amp = -6dB .. 0dB over 3
  at 3 { C4 }
  A4:1b~ A4 A4~ A4 A4~ | A4~A4:2b A4~A4+50ct
  A4:1b tie { amp=-3dB }
}
note bell at 1 for 2
