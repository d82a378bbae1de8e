cmusic 1
let a = 3 – 2;
let b = 3 × 2 && true
let c = 7 % 2
let d = !true
# a comment
let é = 3
let f = $x
let g = `x`
