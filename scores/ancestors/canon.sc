#include <carl/cmusic.h>
{ A canon in three voices, at the octave and in the unison, over a ground of four steps.
  The tune is written once; each voice plays it at its own pitch, place and time. }
STEREO(6,60);
set srate = 16K; set functionlength = 4K; set noclip;
set tempowith v10;

{ a reed: the brightness of the tone falls with its envelope }
ins 0 reed;
	seg   b1 p5 f3 d .04sec 0 .12sec;
	iosc  b2 b1 p6 f1 d;
	mult  b3 b1 b1 1.6;
	iosc  b3 b3 p6 f2 d;
	iosc  b4 p9 5.2Hz f4 d;
	adn   b2 b2 b3;
	mult  b4 b4 b2;
	adn   b2 b2 b4;
	mult  b3 b2 p7;
	mult  b4 b2 p8;
	out   b3 b4;
end;

{ a plucked bass of one modulator, whose depth dies away }
ins 0 bass;
	shape b1 f5 d;
	mult  b2 b1 b1 p7;
	iosc  b2 b2 p6 f4 d;
	adn   b2 b2 p6;
	mult  b1 b1 p5;
	iosc  b1 b1 b2 f4 d;
	out   b1 b1;
end;

GEN5(f1) 1,1,0 2,.32,0 3,.2,0 4,.06,0;
GEN5(f2) 3,.5,0 5,.4,0 6,.15,0 7,.25,0 9,.1,0;
GEN4(f3) 0,0 -2 1/3,1 -.5 2/3,.7 -2 1,0;
SINE(f4);
GEN4(f5) 0,1 -4 .96,.02 -2 1,0;

{ how loud, which pitch, where: -1 to 1 }
#define AT(loud,pitch,place) loud (pitch)Hz cos((place+1)*45Deg) sin((place+1)*45Deg) .12
#define N(beat,length,ratio) note v1+beat reed length AT(LOUD,ROOT*ratio,PLACE);

#define TUNE \
	N(0,1.4,1)     N(1.5,.45,9/8) N(2,.95,5/4)   N(3,.95,3/2) \
	N(4,1.4,5/3)   N(5.5,.45,3/2) N(6,1.9,5/4) \
	N(8,.95,4/3)   N(9,.45,5/4)   N(9.5,.45,9/8) N(10,.95,5/4) N(11,.95,1) \
	N(12,.95,9/8)  N(13,.45,5/4)  N(13.5,.45,9/8) N(14,1.9,1) \
	N(16,.95,3/2)  N(17,.95,2)    N(18,1.4,15/8) N(19.5,.45,5/3) \
	N(20,.95,3/2)  N(21,.95,5/4)  N(22,1.4,4/3)  N(23.5,.45,9/8) \
	N(24,.45,5/4)  N(24.5,.45,4/3) N(25,.45,3/2) N(25.5,.45,5/3) N(26,.95,3/2) N(27,.95,9/8) \
	N(28,3.8,1)

#define LOW(beat,ratio) note v1+beat bass 1.9 -12dB (98*ratio)Hz (98*ratio*3)Hz;
#define GROUND(when) var 0 v1 when; LOW(0,1) LOW(2,3/2) LOW(4,4/3) LOW(6,1) endsec;

{ The tempo is set within the merge: there it scales the times as they are read, and not again when they are played.
  Other values would not reach the notes by variables, which are put back before the notes are played: they are macros. }
merge;
var 0 v10 84MM;
#define ROOT 392
#define PLACE (-.6)
#define LOUD -15dB
var 0 v1 0; TUNE endsec;
#undef ROOT
#undef PLACE
#undef LOUD
#define ROOT 196
#define PLACE (.6)
#define LOUD -14dB
var 0 v1 8; TUNE endsec;
#undef ROOT
#undef PLACE
#undef LOUD
#define ROOT 392
#define PLACE (0)
#define LOUD -16dB
var 0 v1 16; TUNE endsec;
#undef ROOT
#undef PLACE
#undef LOUD
GROUND(0) GROUND(8) GROUND(16) GROUND(24) GROUND(32) GROUND(40)
note 48 bass 4 -11dB 98Hz 294Hz;
endmerge;
ter;
