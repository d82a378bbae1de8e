cmusic 1
title "T"
tuning "pelog.scl" map "seven-on-white.kbm"
tempo 300bpm
wave w = harmonics(-0.992, -0.0667, 0.216, -0.576, 0.818, -0.918, 0.937)
instrument voice0 {
param pitch : frequency
param amp : level = -3.18dB
param p0 : frequency = B##4
param p1 : level = -15.2dB
let v2 = min(1, min(-0.706, 3))
let v3 = max(adsr(release=0.195s), v2)
output { signal = reverb(input=(follower(input=sine(freq=points(0s: -1000Hz, end: -929Hz))) * -37dB), damping=0.307, predelay=0.179s)  gain = choose([-13dB, -26.5dB]) }
}
phrase figure0(root = E##3, count = 2) { each 1/4b
@((-(root / 6.13)))
for p in [Ebb2] { @p:1/4b }
}
part part0 plays voice0(p1=(-31.8dB - -30.4dB)) { each 1/8b
Ebb4+1st:1/4b { p0=944Hz }
}
