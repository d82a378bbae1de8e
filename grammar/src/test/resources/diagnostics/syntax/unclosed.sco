cmusic 1
part a plays bell {
  repeat 3 {
    A4:1b
