cmusic 1
instrument voice {
  param pitch : frequency
  output { signal = reverb(sine(pitch), t60=50ms, damping=0.943, predelay=0.557s, size=3.54)  gain = -18dB }
}
note voice at 0s for 60ms pitch=440Hz
