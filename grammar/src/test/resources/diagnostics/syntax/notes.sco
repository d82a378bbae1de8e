cmusic 1
part tune plays bell {
  each 1b
  c4 d4 fis4 eb4 f#3
  H4 Hb3 A10 C-1 C D# C4# C4b Fis4 Es4 As3 Cis5 F♯4 Ddd Do
  r r:2b A4~e5
  [a4 C5] [H3 C4]:2b
  c d e
}
key H minor
key Fis dur
key C4 major
