#include <carl/cmusic.h>
#define I .2
#define T (p2+p4)
#define LR(deg) cos((deg)Deg) sin((deg)Deg)
{ Everything that a score may hold { once } }
STEREO(8,100);
set srate = 8K functionlength = 512 seed = 7;
set tempowith v10; set offsetwith v11;
set defer noclip verbose;
var 0 v1 1 v1+1 v[2]*2;
var 0 s1 "-c";
com nothing of this counts;
ins 0 tone;
	seg   b1 p5 f2 d .01sec 0 .02sec;
	iosc  b1 b1 p6 f1 d3;
	trans b2 d d d 0,0 -2 .2,.5 0 1,p[7];
	mult  b1 b1 b[1+1] v1 .5*v2;
	NRES(b3,b1,1,500Hz,60Hz);
	out   b1 b3;
end;
ins p2 far;
	white b1 p5;
	SPACE(b1,1) 10 20 0 1 1;
	zdelay b2 b1 .3 d d d .5 .05 .25 .12345;
end;
SINE(f1); ENV(f2); SAWTOOTH(f3[256]);
gen 0 gen5 f4 s1 1,1,0 2.5,.5,30Deg;
gen 0 gen0 4;
note 0    tone .15 -9dB C(0) LR(30);
play T    tone .15 RAND(.1,.2) p6*2^(1/12) 1;
note p2+I far  1 .5;
pri p2 %notes v1;
sec 2;
var 0 v10 60MM/2;
mer;
note 0 tone .5 -6dB 440Hz 1;
note T tone .5 p5 p6*3/2 1;
endsec;
var 0 v1 3;
note .25 tone .5 -6dB 550Hz v1;
gen .1 gen3 f5 0 1 .5 0;
pri .2 p5;
endmerge;
ter 4;
