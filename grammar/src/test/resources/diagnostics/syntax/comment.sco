cmusic 1
let a = 1
  /* never
closed
