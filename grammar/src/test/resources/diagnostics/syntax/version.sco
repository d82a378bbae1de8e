cmusic 2
