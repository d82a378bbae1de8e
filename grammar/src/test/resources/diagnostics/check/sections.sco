cmusic 1
import "_bell.ins"

section "A" {
  let high = ground * 4
  let ground = 3
  tempo 60bpm
  tempo 70bpm
  part tune plays bell { @(high * ground):1b }
  part tune plays bell { A4:1b }
}

part stray plays bell { A4:1b }

section "B" {
  part tune plays bell { @high:1b }
}
