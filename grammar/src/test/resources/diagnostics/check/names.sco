cmusic 1
import "_bell.ins"

instrument drum {
  param amp : level = -6dB
  output { signal = nois(pink) * noise(colr=pink) + noise(grey)  gain = amo  send hal = -6dB }
}

effect echoes { output { signal = echo(inpt) + bank } }

phrase figure(root) { @root:1b  @rot:1b }

part one plays bel(amp=-6dB) { A4:1b { anything = 3 } }
part two plays hall { A4:1b }
part three plays bell(ampl=-6dB) {
  A4:1b { deca = 2s }
  [A4 C5]:1b { pich = A4 }
  set dekay = 1s  A4:1b
  play figur(A4)
  play bell
  play figure(ground)
  let x = 440Hz
  if true { let y = x * 2  @y:1b }
  @y:1b
  @z:1b  let z = 440Hz  @z:1b
}
part four plays drum { rest:1b  A4:1b  C5:1b }

effect hal(t60=2s)
effect hall(t61=2s)
effect echoes(1)

let a = ground(2) + organ(440Hz) + figure(3) + abs + input + bell
let b = points(0s: 1 expo, end: 0, shape=lin) * points(0s: 1, end: 0, shap=exp)
tuning jst(root=A4)
note bel at 0s for 1s
note bell at grund for 1s pitch=A4 stream=2 ap=-6dB
note drum at a for b

instrument sender { param pitch : frequency  partial 1 { }  output { send needy = -6dB } }
effect needy { param t60 : time  param mix : number  output { signal = reverb(input, t60=t60, mix=mix) } }
effect needy(mix=0.5)
part five plays sender { A4:1b { tune=3 } }
