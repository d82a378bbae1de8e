// The version is not first.
tempo 72bpm
cmusic 2
