cmusic 1
import "_bell.ins"

let ground_level = 110Hz

part one plays bel { @grond_level:1b }
