cmusic 1
titel "x"
tmepo 72bpm
Tempo 72bpm
PART tune plays bell { A4:1b }
foo bar
instrumnet bel {
  param pitch : frequency
}
part tune plays bell {
  repaet 3 { A4:1b c4:1b }
  setp amp=-6dB
  Rest:1b
  foo
}
instrument bell {
  prama x : level
  partail 1 { level = 0dB }
}
let Ground = 110Hz
