cmusic 1
import "_bell.ins"

meter 3/5
meter 0/4 at 3b
meter 1000/4 at 6b
meter 5/128 at 9b
meter 7/64 at 12b
key F majr
key C dorian at 4b
tuning edo()
part tune plays bell { A4:1b }
