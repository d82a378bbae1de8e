cmusic 1
tempo 90bpm
instrument other { param pitch : frequency partial 1 {} }
part a plays other { A4:1b }
