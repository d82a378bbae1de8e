cmusic 1
tempo 100bpm + lfo(rate=5Hz, depth=3bpm)
