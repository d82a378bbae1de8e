cmusic 1
import "church_bell.ins"
import "hall.ins"

/* English change ringing: a plain course of Grandsire Doubles. Five bells change their order from row to row, each
   moving by one place at most, and no row comes twice; the tenor, the heaviest, covers: it rings last in each.
   Ringers learn no tune but a path; here the path is one phrase. A lead is ten rows, written as what becomes of the
   order a b c d e, and the last of them is the order in which the next lead begins. After three leads the bells are
   back in rounds.

   A rope is pulled at handstroke and at backstroke; before each handstroke the ringers wait for the length of one
   blow. So two rows of six bells and a gap make a bar of thirteen eighths. */
title "Grandsire Doubles"
tempo 125bpm
meter 13/8
key F major
tuning just(root=F4)
seed 5
effect hall(t60=2.8s, damping=0.7)

let tenor = F4

/// One row, and the tenor behind it. The bells hang in a circle, the light ones to the left.
phrase row(a, b, c, d, e) {
  each 1/2b
  for bell in [a, b, c, d, e, tenor] {
    @bell { amp = random(-18dB, -16.5dB)  pan = 0.6 - 1.6 * log2(bell / tenor) }
  }
}

phrase gap { rest:1/2b }

phrase rounds(pulls) {
  repeat pulls {
    play row(D5, C5, Bb4, A4, G4)
    play row(D5, C5, Bb4, A4, G4)
    play gap |
  }
}

phrase lead(a, b, c, d, e) {
  play row(b, a, c, e, d)
  play row(b, c, a, d, e)
  play gap |
  play row(c, b, d, a, e)
  play row(c, d, b, e, a)
  play gap |
  play row(d, c, e, b, a)
  play row(d, e, c, a, b)
  play gap |
  play row(e, d, a, c, b)
  play row(e, a, d, b, c)
  play gap |
  play row(a, e, b, d, c)
  play row(a, b, e, c, d)
  play gap |
}

part tower plays church_bell(ring=12s, room=-14dB) {
  play rounds(2)
  play lead(D5, C5, Bb4, A4, G4)
  play lead(D5, C5, G4, Bb4, A4)
  play lead(D5, C5, A4, G4, Bb4)
  play rounds(2)
}
