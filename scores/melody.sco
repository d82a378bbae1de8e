cmusic 1
import "flute.ins"
import "hall.ins"
import "plucked_string.ins"

title "Eight notes"
tempo 66bpm
tempo 48bpm at 10b over 2b           // the last bar takes its time
meter 3/4
key D major

/// A breath: louder towards the middle of the note, softer at its end.
phrase song() {
  each 1b
  A4:2b D5 | F#5:2b E5 | B4:1b A4:1b G4:1b | F#4:3b |
}

part flute plays flute(amp=-9dB) { play song() }
