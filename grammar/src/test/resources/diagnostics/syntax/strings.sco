cmusic 1
title "Tide
import “bell.ins”
title 'Tide'
title "a\qb"
tuning “x.scl
