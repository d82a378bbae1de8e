cmusic 1
let a = 1 < 2 < 3
let b = if a then if b then 1 else 2 else 3
let c = if a then 1
let d = points(1, 0s: 2, 3)
let e = f(1: 2)
let f = f(a b)
let g = [1 2]
let h = [1, 2,]
let i = (1 + )
let j = @440Hz
let k = 1 +
let l = * 2
let m = a = b
let n = ()
let o = A4 C5
let p = x y
let q = f(c=)
