cmusic 1
curve c = points(n: e s(e: t))
let a = 1e300 let b = 1e-300Hz
