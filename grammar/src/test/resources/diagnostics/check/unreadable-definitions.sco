cmusic 1
import "_bell.ins"

instrment gong { param pitch : frequency  partial 1 { } }

instrument plain {
  param pitch : frequency
  parm bright : number = 1
  partial 1 { level = -6dB * bright }
}

let ground = = 3

part one plays gong { A4:1b }
part two plays plain(bright=2) { A4:1b { bright = 3 }  play figure }
part three plays bell(ampl=-6dB) { @ground:1b  @other:1b }
