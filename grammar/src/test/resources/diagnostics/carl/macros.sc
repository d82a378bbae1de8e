#include <carl/cmusic.h>
#define LR(deg) cos((deg)Deg) sin((deg)Degrees)
#define LOUD -6dB LR(30)
#define B 5
#define SELF (SELF)
#pragmatic
ins 0 a; osc b1 p5 p6 f1 d; out b1; end;
SINE(f1);
note 0 a 1 LOUD;
note 0 a 1 SELF 440Hz;
note 0 a 1 INDEX(5,440) 440Hz;
note 0 a 1 FR(3) 440Hz;
#include "nowhere.h"
#include "../../../secret.h"
#if 3 >
#endif
ter;
note 1 a 1 1 440Hz;
