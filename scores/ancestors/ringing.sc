#include <carl/cmusic.h>
{ Change ringing: five bells in plain hunt over a tenor, from rounds to rounds again.
  A bell is a note for each of its partials; a stroke takes its time from the one before. }
STEREO(8,80);
set srate = 24K; set functionlength = 4K; set noclip; set seed = 1677;

ins 0 partial;
	seg  b1 p5 f2 d .006sec 0;
	iosc b1 b1 p6 f1 d;
	mult b2 b1 p7;
	mult b3 b1 p8;
	out  b2 b3;
end;
{ the clapper }
ins 0 blow;
	shape b1 f3 d;
	ran   b2 p5 5000Hz d d d;
	mult  b1 b1 b2;
	mult  b2 b1 p6;
	mult  b3 b1 p7;
	out   b2 b3;
end;

SINE(f1);
GEN4(f2) 0,0 -1 1/2,1 -6.5 1,0;
GEN4(f3) 0,1 -5 1,0;

{ where: left -1 to right 1 }
#define LEFT(x) cos((x+1)*45Deg)
#define RIGHT(x) sin((x+1)*45Deg)
#define PART(long,level,ratio,f,x) note p2 partial long level (f*ratio)Hz LEFT(x) RIGHT(x);

#define BELL(wait,f,x) \
	note p2+wait blow .06 -34dB LEFT(x) RIGHT(x); \
	PART(5.5,-27dB,.5,f,x) PART(3.2,-23dB,1,f,x) PART(3.2,-31dB,1.0035,f,x) PART(2.1,-25dB,1.19,f,x) \
	PART(1.6,-30dB,1.5,f,x) PART(1.3,-22dB,2,f,x) PART(.8,-29dB,2.52,f,x) PART(.6,-30dB,3.01,f,x) \
	PART(.4,-34dB,4.16,f,x)

{ the ringers: each a little early or late }
#define LATE(t) RAND(t-.008,t+.008)
#define B1 BELL(LATE(.23),659.26,-.8)
#define B2 BELL(LATE(.23),587.33,-.45)
#define B3 BELL(LATE(.23),523.25,-.1)
#define B4 BELL(LATE(.23),493.88,.25)
#define B5 BELL(LATE(.23),440,.55)
#define TENOR BELL(LATE(.23),329.63,.8)
#define ROW(a,b,c,d,e) a b c d e TENOR
{ every second row is followed by a pause of one stroke }
#define PAUSE var p2+.23 v1 0;

ROW(B1,B2,B3,B4,B5) ROW(B1,B2,B3,B4,B5) PAUSE
ROW(B2,B1,B4,B3,B5) ROW(B2,B4,B1,B5,B3) PAUSE
ROW(B4,B2,B5,B1,B3) ROW(B4,B5,B2,B3,B1) PAUSE
ROW(B5,B4,B3,B2,B1) ROW(B5,B3,B4,B1,B2) PAUSE
ROW(B3,B5,B1,B4,B2) ROW(B3,B1,B5,B2,B4) PAUSE
ROW(B1,B3,B2,B5,B4) ROW(B1,B2,B3,B4,B5) PAUSE
ROW(B1,B2,B3,B4,B5)
ter;
