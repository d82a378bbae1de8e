cmusic 1
import "_missing.ins"

part one plays bell { A4:1b  play figure(ground) }
note bell at 0s for 1s
