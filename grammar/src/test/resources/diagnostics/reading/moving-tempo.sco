cmusic 1
instrument bell { param pitch : frequency  partial 1 { level = -12dB } }
tempo 100bpm + lfo(rate=5Hz, depth=3bpm)
part tune plays bell { A4:1b }
