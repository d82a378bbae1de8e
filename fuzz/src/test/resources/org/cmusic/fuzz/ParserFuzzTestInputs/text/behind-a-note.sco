cmusic 1
note sine_organ at 0s for 1/8b pitch=135Hz
plays voice0
