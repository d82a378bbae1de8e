cmusic 1
import "_bell.ins"

let tilt = 3
let silence = -90dB

instrument swell {
  param pitch : frequency
  param tilt  : number = 1
  let bank = silence
  partials pitch in 1..3 { level = bank * tilt }
}

phrase figure(tilt) { for tilt in 1..tilt { let tilt = tilt * 2  repeat tilt { A4:1b } } }

part one plays swell {
  let x = tilt
  repeat x { let x = ground  @x:1b }
  play figure(2)
}
part two plays bell { A4:1b }
