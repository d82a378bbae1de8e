cmusic 1
part tune plays bell {
  C4:1,5b D4:2,25s { amp=-6dB }
  set amp = -24dB to -12dB over 4b pan=0.5
  for i in 1 to 4 { C4:1b }
  C4:1b repaet 3 { E4:1b }
  C4:1b D4 { pitch = points(0s:1,20ms:0) }
}
part two playes bell { C4:1b }
part three bell { C4:1b }
part four bell(amp=-6dB) { C4:1b }
