cmusic 1

title "One"
title "Two"
seed 1
channels 2
channels 4
seed 2
tempo 60bpm
tempo 72bpm
tempo 80bpm at 4b
tempo 90bpm at 8/2b
tempo 90bpm at 5b
meter 3/4
meter 4/4 at 0b
key C major
key A minor
pickup 1b
pickup 2b
tuning edo(19)
tuning edo(12)

let a = 1
curve a = points(0s: 1, end: 0)
phrase a() { A4:1b }

effect hall { param t60 : time = 2s  output { signal = reverb(input, t60=t60) } }
effect hall(t60=1s)
effect hall(t60=2s)

instrument bell {
  param pitch : frequency
  param pitch : frequency
  param amp : level = -6dB
  let amp = -3dB
  let x = 1
  let x = 2
  partial x { level = 0dB  level = -3dB }
  natural { pitch = 440Hz }
  natural { pitch = 220Hz }
  output { gain = amp  send hall = -6dB  send hall = -12dB }
  output { gain = -6dB }
}

phrase figure(root, n, root) { repeat n { @root:1b } }

part tune plays bell { let k = a  let k = 2  repeat k { A4:1b }  play figure(A4, 2) }
part tune plays bell { A4:1b }
