#include <carl/cmusic.h>
ins 0 a; osc b1 p5 p6 f1 d; out b1; end;
SINE(f1);
mer;
note 0 a .5 .5 440Hz;
note p2+.5 a .5 .5 440Hz;
endsec;
note .25 a .5 .5 440Hz;
note 0 a .5 .5 foo;
set stereo;
sec;
endmerge;
mer;
note 0 a .5 .5 440Hz;
