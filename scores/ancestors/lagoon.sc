#include <carl/cmusic.h>
{ Lagoon. A harp goes round the listener, a voice sings from the left, bells answer from
  the right, and at the end all of it sinks without ever coming to the ground. }

set srate = 32K;
set funclength = 2K;
STEREO(8,40);
set direct = .6;
set reflect = .8;
set tempowith v1;

{ All sound into three blocks; the hall, which runs last, lets them be heard and empties them. }
#define HARP b10
#define VOICE b11
#define BELLS b12

ins 0 harp;
    FLTDELAY(b1) 0 p6 1 9 p5 30 .002 .27 .5 -.04 0;
    smooth b1 b1 .35 d;
    janus b1 b1 0 .05 d;
    smooth b2 b1 .998 d;
    neg   b2 b2;
    adn   HARP HARP b1 b2;
end;

{ p6 the tone, p7 the one before; the mouth is three resonators }
ins 0 voice;
    seg   b1 p5 f3 d .12sec 0 .25sec;
    trans b2 d d d 0,p7 -5 .08,p6 0 1,p6;
    seg   b3 .008 f4 d .5sec 0;
    ran   b4 .004 6Hz d d d;
    iosc  b3 b3 5.3Hz f1 d;
    adn   b3 b3 b4 1;
    mult  b2 b2 b3;
    blp   b4 b1 b2 b2 p8 d d;
    NRES(b5,b4,p12,p9,90Hz);
    NRES(b6,b4,p13,p10,110Hz);
    NRES(b7,b4,p14,p11,140Hz);
    adn   VOICE VOICE b5 b6 b7;
end;

ins 0 bell;
    shape b1 f5 d;
    mult  b2 b1 b1 p7;
    mult  b4 p6 3.5;
    iosc  b2 b2 b4 f1 d;
    adn   b2 b2 p6;
    mult  b3 b1 p5;
    iosc  b3 b3 b2 f1 d;
    adn   BELLS BELLS b3;
end;

{ six octaves of one tone, which sink by an octave and are where they began }
#define SINKING(k) illus b5 b6 p5 b4 k 2 f6 32Hz 2048Hz; \
    iosc b7 b5 b6 f1 d; \
    mult b7 b7 b3; \
    adn  BELLS BELLS b7
ins 0 sinking;
    seg   b3 1 f3 d .3sec 0 .3sec;
    trans b4 d d d 0,p6 0 1,p7;
    SINKING(1); SINKING(2); SINKING(3); SINKING(4); SINKING(5); SINKING(6);
end;

ins 0 hall;
    osc  b20 9 p6 f1 d;
    osc  b21 9 p6 f2 p7;
    SPACE(HARP,1) b20 b21 0 p5 1;
    SPACE(VOICE,1) -7 9 0 p8 1;
    SPACE(BELLS,1) 10 8 0 p9 1;
    mult HARP HARP 0;
    mult VOICE VOICE 0;
    mult BELLS BELLS 0;
end;

SINE(f1);
COS(f2);
GEN4(f3) 0,0 -2 1,1 0 2,.85 -3 3,0;
GEN1(f4) 0,0 1,1 2,1;
GEN4(f5) 0,1 -7 1,.001;
SHEPENV(f6) 6 2;
GEN6(f9);

{ a bar of six quavers; the first rings longest }
#define STROKE(t,tone,how) note t harp 9 how tone
#define BAR(n,a,b,c,d,e,f) STROKE(6*(n),a,.9); STROKE(6*(n)+1,b,.55); STROKE(6*(n)+2,c,.6); \
STROKE(6*(n)+3,d,.7); STROKE(6*(n)+4,e,.55); STROKE(6*(n)+5,f,.6)

#define DM(n) BAR(n, D(-2),A(-2),D(-1),F(-1),A(-1),D(0))
#define GB(n) BAR(n, B(-2),D(-1),G(-1),B(-1),D(0),G(0))
#define FA(n) BAR(n, F(-2),C(-1),F(-1),A(-1),C(0),F(0))
#define CE(n) BAR(n, C(-2),G(-2),E(-1),G(-1),C(0),E(0))
#define AM(n) BAR(n, A(-2),E(-1),A(-1),C(0),E(0),A(0))
#define BB(n) BAR(n, Bf(-2),F(-1),Bf(-1),D(0),F(0),A(0))
#define GM(n) BAR(n, G(-2),D(-1),G(-1),Bf(-1),D(0),A(0))
#define A7(n) BAR(n, A(-2),E(-1),G(-1),Cs(0),E(0),A(0))

{ vowels: three formants and how loud they are }
#define AH W_A1 W_A2 W_A3 1 .6 .06
#define OH W_OW1 W_OW2 W_OW3 1 .45 .04
#define OO W_U1 W_U2 W_U3 1 .3 .04
{ when, how long, from where, to where; as many partials as there are below 6 kHz }
#define SING(t,beats,last,tone,vowel) note t voice beats .8 tone last floor((6000Hz)/(tone)) vowel
#define RING(t,tone) note t bell 12 .1 tone 2.5*(tone)

set defer;
note 0 hall 58 5.5 .045Hz 0 6 5;

merge;
    var 0 v1 .36;
    DM(0); GB(1); FA(2); CE(3);
    DM(4); GB(5); FA(6); CE(7); DM(8); AM(9); BB(10); A7(11);
    DM(12); GB(13); FA(14); CE(15); BB(16); GM(17); A7(18);
    STROKE(114,D(-2),.9); STROKE(115,A(-2),.5); STROKE(116,D(-1),.5); STROKE(117.2,E(-1),.5);
    STROKE(118.5,A(-1),.45); STROKE(120,D(0),.45);
endsec;
    SING(24,3,G(0),A(0),OH); SING(27,3,A(0),D(1),AH);
    SING(30,2,D(1),C(1),AH); SING(32,1,C(1),B(0),OH); SING(33,3,B(0),G(0),OO);
    SING(36,3,G(0),A(0),OH); SING(39,2,A(0),C(1),AH); SING(41,1,C(1),D(1),AH);
    SING(42,5,D(1),E(1),AH); SING(47,1,E(1),D(1),OH);
    SING(48,3,D(1),F(1),AH); SING(51,2,F(1),E(1),AH); SING(53,1,E(1),D(1),OH);
    SING(54,3,D(1),C(1),OH); SING(57,3,C(1),A(0),OO);
    SING(60,2,A(0),Bf(0),OH); SING(62,1,Bf(0),A(0),OO); SING(63,2,A(0),G(0),OO); SING(65,1,G(0),F(0),OO);
    SING(66,5.5,F(0),A(0),OO);
    SING(72,3,A(0),A(0),OH); SING(75,3,A(0),D(1),AH);
    SING(78,2,D(1),C(1),AH); SING(80,1,C(1),D(1),AH); SING(81,3,D(1),B(0),OH);
    SING(84,3,B(0),C(1),AH); SING(87,2,C(1),D(1),AH); SING(89,1,D(1),F(1),AH);
    SING(90,3,F(1),E(1),AH); SING(93,3,E(1),C(1),OH);
    SING(96,3,C(1),D(1),AH); SING(99,2,D(1),C(1),OH); SING(101,1,C(1),Bf(0),OH);
    SING(102,3,Bf(0),Bf(0),OH); SING(105,2,Bf(0),A(0),OO); SING(107,1,A(0),G(0),OO);
    SING(108,2,G(0),E(0),OO); SING(110,1,E(0),F(0),OO); SING(111,3,F(0),E(0),OO);
    SING(114,9,E(0),D(0),OO);
endsec;
    RING(51,A(1)); RING(57,E(1)); RING(69,E(2)); RING(75,D(2)); RING(83,G(1)); RING(86,A(1)); RING(92,G(2));
    RING(98,F(1)); RING(104,D(2)); RING(110,A(1)); RING(116,D(2)); RING(119,A(1)); RING(123,E(2));
endsec;
    note 117 sinking 38 .06 73.4Hz 36.7Hz;
endmerge;
ter;
