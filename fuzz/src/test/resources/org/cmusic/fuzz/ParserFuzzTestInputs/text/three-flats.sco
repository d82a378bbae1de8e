cmusic 1
part p plays s { Abbb2:1b }
