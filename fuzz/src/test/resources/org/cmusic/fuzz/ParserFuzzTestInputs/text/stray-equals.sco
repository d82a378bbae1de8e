cmusic 1

note aVeryLongNameIndeed at 2.5s for x rest=

wave aVeryLongNameIndeed = -_x("", "zeile\n\tzwei", a=false, n2=12.25bpm) if=B0
    < 1e-5b or [false] if=(pitch >= "日本 🎵") != n2(007st, _x, 007bpm)

instrument wave { }
