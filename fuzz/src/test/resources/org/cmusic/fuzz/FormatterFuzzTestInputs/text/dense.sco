cmusic 1 // after
/// told
let x=-(-2^2^3) /* in */ +(if a then b else c)*1/2b
// alone

part p plays q(a=1,b=2){each 1/2b A4~B4:1b{amp=-6dB,pan=0.5}tie|[A4-14ct C5 @(x+1)]:2b set a=1..2 over 3b,b=4 for i in[1,2]{rest}}
