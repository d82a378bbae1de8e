#include <carl/cmusic.h>
set srate = 8K;
ins 0 all;
	osc b1 p5 p6 f1 d; iosc b2 b1 b1 f2 p7; freq b3 b2 f1 d; shape b4 f2 d; seg b5 p5 f1 d .01sec 0 p8;
	trans b6 d d d 0,p5 p7 p8,p6 0 1,0; adn b7 b1 b2 p6; mult b8 b7 b4 p5; neg b9 b8; inv b10 b9;
	square b11 b10; sqroot b12 b11; expon b13 b12; logar b14 b13; integer b15 b14; signum b16 b15; abs b17 b16;
	_div b18 b17 p5 d; map b19 b18 -1 1 0 p5 1; quant b20 b19 -1 1 16; lookup b21 f1 b20 -1 1; smooth b22 b21 .9 d;
	diff b23 b22 d; integ b24 b23 1 d; sah b25 b24 50 d d; janus b26 b25 .01 p8 d; white b27 p5; ran b28 p5 p6 d d d;
	rah b29 p5 100Hz d d d; flt b30 b29 1 1 0 0 .5 0 d d d d; NRES(b31,b30,1,p6,60Hz); delay b32 b31 .5 f2 100 0;
	zdelay b33 b32 .3 d d d .5 .05 p5 b5; blp b34 p5 p6 p6 3 d d; band b35 p5 .9 p6 1000Hz p6 f1 d;
	illus b36 b37 p5 p6 1 2 f2 20Hz 2000Hz; FLTDELAY(b38) 0 p5 1 1 1 40 0 0 .5 0 0; AIRABSORB(b39,b38,10,10);
	test 1 1 b39 .01 .1 d; show b39;
	adn b40 b6 b26 b28 b33 b34 b35 b36 b38 b39 v1;
	out b40;
end;
SINE(f1); GEN4(f2) 0,0 -2 .3,1 0 1,.2;
note 0 all .25 .1 220Hz .5 .1;
note .1 all .25 .1 330Hz .5 0;
ter 1;
