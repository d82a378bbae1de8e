cmusic 1
import "_bell.ins"

let low = 10 Hz +

part one plays bel { @low:1b }
part two plays bell { let high = * 3  @high:1b  @hihg:1b }
