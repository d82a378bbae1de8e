set srate = 8000;
ins 0 a; osc b1 p5 p6 f1 d; out b1; end;
gen 0 gen5 f1 1 1 0;
note 0 a .25 .8 200Hz;
note .375 a .125 .5 400Hz;
