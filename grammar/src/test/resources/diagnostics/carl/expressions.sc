#include <carl/cmusic.h>
set srate = 8K;
ins 0 a; osc b1 p5 p6 f1 d; out b1; end;
SINE(f1);
note 0 a 1 1e3 440Hz;
note 0 a 1 sqrt2 Hz440;
note 0 a 1 5secHz 0xff;
note 0 a 1 2+*3 p[5;
note 0 a 1 (1 + 1) 440hz;
note 0 a 1 .5,,440Hz;
note 0 a 1 .5 p6sec+220Hz;
note 0 a 1 .5 foo(3)
note 0 a 1 .5 440Hz;
ter;
