cmusic 1
import "_bell.ins"
import "_gong.ins"
import "_gong_too.ins"

let organ = 3

part one plays gong { @(ground * organ):1b }
part two plays bell { A4:1b }
note gong at 0s for 1s
