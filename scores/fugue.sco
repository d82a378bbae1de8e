cmusic 1
import "hall.ins"
import "sine_organ.ins"

/* A small fugue in three voices on a subject of four falls, new but of an old kind. The alto begins; the soprano answers a
   fifth higher, with its first note bent to the tonic, as the rule wants it; the bass follows. Each who has had the
   subject goes on with the same countersubject, so these two are phrases. Then a chain of suspensions around the circle
   of fifths, the subject once more on top with the countersubject below it, and an end in major. */
title "Fughetta"
tempo 72bpm
tempo 60bpm at 52b over 4b
tempo 46bpm at 56b over 3b
meter 4/4
key C minor
effect hall(t60=3s)

part soprano plays sine_organ(amp=-15dB, bright=0.55, room=-14dB, pan=0.2) {
  each 1/2b
  rest:8b |

  // the answer
  C5:1b G4:1b Eb5:3/2b D5 |
  C5 A4 Bb4 G4 A4:1b F#4:1b |
  G4 Eb5:1b D5 B4 C5 D5:1b |

  // the countersubject, above the bass
  F5:1b Eb5 D5 C5:1b F5 Eb5 |
  D5:1/4b C5:1/4b B4 C5:3/2b B4 D5:1b |

  // suspensions
  Eb5:3b F5 Eb5 |
  D5:3b Eb5 D5 |
  C5:2b F5:2b |

  // the subject
  G5:1b C5:1b Ab5:3/2b G5 |
  F5 D5 Eb5 C5 D5:1b B4:1b |

  C5 Eb5 D5 F5 Eb5:1b F5:1b |
  Eb5:1b D5:3b |
  E5:1b F5:1b E5:2b |
}

part alto plays sine_organ(amp=-16dB, bright=0.5, room=-14dB, pan=-0.2) {
  each 1/2b

  // the subject
  G4:1b C4:1b Ab4:3/2b G4 |
  F4 D4 Eb4 C4 D4:1b B3:1b |

  // the countersubject, below the answer
  C4:1b Bb3 A3 G3:1b C4 Bb3 |
  A3:1/4b G3:1/4b F#3 G3:3/2b F#3 A3:1b |
  Bb3 G3 Ab3 F3 G3 A3 B3:1b tie |

  B3:1b C4:1b F4:3/2b G4 tie |
  G4 F4 G4 Eb4 Ab4:1b G4:1b |

  G4 Bb4 C5 Bb4 Ab4:2b tie |
  Ab4:1b Bb4 Ab4 G4:2b tie |
  G4:1b Ab4 G4 C5:2b |

  B4:1b C5:1b Eb5:1b C5:1b |
  G4:3/2b Eb4 G4 F4:3/2b |

  Eb4 G4 Ab4:1b C5:1b B4:1b |
  C5:3b B4:1b |
  C5 Bb4 A4:1b G4:2b |
}

part bass plays sine_organ(amp=-15dB, bright=0.4, sub=-9dB, room=-16dB) {
  each 1/2b
  rest:20b |

  // the subject
  G3:1b C3:1b Ab3:3/2b G3 |
  F3 D3 Eb3 C3 D3:1b B2:1b |

  C3 D3 Eb3 C3 F3 G3 Ab3 F3 |
  Bb2 C3 D3 Bb2 Eb3 F3 G3 Eb3 |
  Ab2 Bb2 Ab2 C3 D3 F3 Eb3 D3 |

  // the countersubject
  G3:1b Eb3 D3 C3:1b F3 Eb3 |
  D3:1/4b C3:1/4b B2 C3:3/2b B2 D3:1b |

  Eb3:1b F3:1b G3:1b G2:1b |
  Ab2:1b F2:1b G2:2b |
  C3:4b |
}
