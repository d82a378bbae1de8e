// head comment

cmusic 1  // one
/* block
   comment */ title "x"  /* in */
/// doc
let a = 1 +  // plus
    2  // two

// own

let b = f(a,  // first
    // own line inside
    b, c /* inline */ , d)
instrument bell {  // the bell
  param pitch : frequency  // pitch

  // last
}
part a plays bell {  // x
  A4 C5  // trailing
  D5  /* mid */
  E5
  // own
  rest |  // bar
  each 1b  // each
}
part empty plays bell {  /* nothing */
}
part empty2 plays bell {
  // nothing
}
part long plays bell(amp=-6dB) { each 1b A4 C5 E5 }
part long2 plays bell {
  A4:1b C4:1b A4:1b C4:1b A4:1b C4:1b A4:1b C4:1b A4:1b C4:1b A4:1b C4:1b A4:1b C4:1b A4:1b C4:1b
  A4:1b C4:1b A4:1b C4:1b A4:1b C4:1b |
  A4:1b C4:1b |
  A4:1b C4:1b
}
note bell at 20s for 3s pitch=A5 amp=-20dB /* c */ decay=3s aaaaaaaaaaaaaaaaaaaaaaaaaaa=1 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb=2 ccccccccccccccccccc=3
curve k = points(0s: silence, 80ms: 0dB, 60%: -6dB, 70%: -6dB, 71%: -6dB, 72%: -6dB, 73%: -6dB,
    74%: -6dB, 75%: -6dB, 80%: -6dB + aaaaaaaaaaaaaaaaaa * bbbbbbbbbbbbbbbbbbbbbbbbbbb,
    end: silence)
let sum = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    * cccccccccccccccccccccccccccc + f(ddddddddddddddd, eeeeeeeeeeeeee)
effect hall {
  param t60 : time = 2s
  output { signal = reverb(input, t60=t60) + reverb(input, t60=t60) + reverb(input, t60=t60) }
}
// end
/* end */

// end2
