cmusic 1
instrument bell {
  param pitch frequency
  param : level
  param amp : level -12dB
  param decay : time 50ms..20s 450ms
  level = 0dB
  partial { level = 0dB }
  partial 1 { level 0dB env = strike(attack=10ms decay=1s) phase = 0deg }
  partial 2 { level = , env = 3, 5 }
  partial 3
  partials n 1..16 { ratio = }
  partials in 1..16 { }
  natural { pitch }
  output { gain = amp send hall send }
}
