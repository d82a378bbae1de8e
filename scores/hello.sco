cmusic 1
import "struck_bar.ins"

tempo 108bpm

part greeting plays struck_bar {
  each 1/2b
  G4 C5 E5 G5 E5 C5 D5:1b C5:2b
}
