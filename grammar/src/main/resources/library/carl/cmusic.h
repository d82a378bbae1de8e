/*
 * The standard macros of CARL cmusic: names and values as old scores expect them.
 * A score takes them with: #include <carl/cmusic.h>
 */

/* Fields that unit generators with much to remember begin or end with */
#define NRES(out,in,gain,centre,width) nres out in gain centre width d d d d d d d d d d
#define AIRABSORB(out,in,x,y) airabsorb out in x y d d d d d d d d d d
#define FLTDELAY(out) fltdelay out d d d d d d d d d d d d d d d
#define SPACE(in,skip) space in skip d d d d d d d d d d d d

/* Two or four channels: a room of "inner" metres with loudspeakers in its corners, in a space of "outer" metres */
#define STEREO(inner,outer) \
set stereo; \
set space = outer/2,outer/2 -outer/2,outer/2 -outer/2,-outer/2 outer/2,-outer/2; \
set room = inner/2,inner/2 -inner/2,inner/2 -inner/2,-inner/2 inner/2,-inner/2; \
set speakers = inner/2,inner/2 -inner/2,inner/2; \
set revscale = .1; \
set t60 = (outer/10)^.5
#define QUAD(inner,outer) \
set quad; \
set space = outer/2,outer/2 -outer/2,outer/2 -outer/2,-outer/2 outer/2,-outer/2; \
set room = inner/2,inner/2 -inner/2,inner/2 -inner/2,-inner/2 inner/2,-inner/2; \
set speakers = inner/2,inner/2 -inner/2,inner/2 -inner/2,-inner/2 inner/2,-inner/2; \
set revscale = .1; \
set t60 = (outer/10)^.5

/* Short names of what fills functions */
#define GEN0(f) gen p2 gen0 f
#define GEN1(f) gen p2 gen1 f
#define GEN2(f) gen p2 gen2 f
#define GEN3(f) gen p2 gen3 f
#define GEN4(f) gen p2 gen4 f
#define GEN5(f) gen p2 gen5 f
#define GEN6(f) gen p2 gen6 f
#define NORM(f) gen p2 gen0 f 1
#define CHUBBY(f) gen p2 chubby f
#define CSPLINE(f) gen p2 cspline f
#define GENRAW(f) gen p2 genraw f
#define QUADGEN(f) gen p2 quad f
#define SHEPENV(f) gen p2 shepenv f

/* Harmonic n as gen5 takes it: number, amplitude, phase */
#define PLS(n) n,1,0
#define SAW(n) n,1/n,0
#define TRI(n) n,1/n^2,0

/* Waves of a few harmonics */
#define SINE(f) gen p2 gen5 f 1 1 0
#define COS(f) gen p2 gen5 f 1 1 90Deg
#define TRIANGLE(f) gen p2 gen5 f TRI(1) TRI(3) TRI(5) TRI(7); NORM(f)
#define SQUARE(f) gen p2 gen5 f SAW(1) SAW(3) SAW(5) SAW(7); NORM(f)
#define SAWTOOTH(f) gen p2 gen5 f SAW(1) SAW(2) SAW(3) SAW(4) SAW(5) SAW(6) SAW(7) SAW(8); NORM(f)
#define PULSE(f) gen p2 gen5 f PLS(1) PLS(2) PLS(3) PLS(4) PLS(5) PLS(6) PLS(7) PLS(8); NORM(f)

/* Envelopes */
#define ENV(f) gen p2 gen4 f 0,0 -1 .1,1 -1 .8,.5 -1 1,0
#define SLOWENV(f) gen p2 gen4 f 0,0 -1 1/3,1 -1 2/3,.5 -1 1,0
#define PLUCKENV(f) gen p2 gen4 f 0,0 -1 .005,1 -2 1,0

/* Chance between two values */
#define RAND(low,high) (rand(high-low)+low)

/* An increment of one cycle a note; the sample rate; the usual length of a function */
#define P (p4sec)
#define R (1/(1S))
#define L ((1Hz)*R)

/* Logarithms, a range laid on another, and x and y of a distance in a direction */
#define LOG2(x) (ln(x)/ln(2))
#define LOG10(x) (ln(x)/ln(10))
#define MAP(x,low,high,newlow,newhigh) (((x)-(low))*((newhigh)-(newlow))/((high)-(low))+(newlow))
#define xy(distance,direction) distance*cos(direction) distance*sin(direction)

/* Equal temperament: middle C in hertz, and pitches by semitones above C and octaves above that of middle C */
#define REF (220*2^(3/12))
#define FR(semitones,octave) (REF*2^(octave)*2^(semitones/12))
#define C(octave) (FR(0,octave)Hz)
#define Cs(octave) (FR(1,octave)Hz)
#define Df(octave) (FR(1,octave)Hz)
#define D(octave) (FR(2,octave)Hz)
#define Ds(octave) (FR(3,octave)Hz)
#define Ef(octave) (FR(3,octave)Hz)
#define E(octave) (FR(4,octave)Hz)
#define F(octave) (FR(5,octave)Hz)
#define Fs(octave) (FR(6,octave)Hz)
#define Gf(octave) (FR(6,octave)Hz)
#define G(octave) (FR(7,octave)Hz)
#define Gs(octave) (FR(8,octave)Hz)
#define Af(octave) (FR(8,octave)Hz)
#define A(octave) (FR(9,octave)Hz)
#define As(octave) (FR(10,octave)Hz)
#define Bf(octave) (FR(10,octave)Hz)
#define B(octave) (FR(11,octave)Hz)

/* Just intervals: major and perfect ones, the tritone, those of minor scales */
#define P1(octave) (2^(octave))
#define M2(octave) (2^(octave)*9/8)
#define M3(octave) (2^(octave)*5/4)
#define P4(octave) (2^(octave)*4/3)
#define P5(octave) (2^(octave)*3/2)
#define M6(octave) (2^(octave)*5/3)
#define M7(octave) (2^(octave)*15/8)
#define TT(octave) (2^(octave)*2^.5)
#define mM2(octave) (2^(octave)*10/9)
#define m3(octave) (2^(octave)*6/5)
#define m6(octave) (2^(octave)*8/5)
#define m7(octave) (2^(octave)*9/5)

/* Formants of vowels of men, women and children: G. Peterson and H. Barney, JASA 24 (1952), table II; amplitudes in dB */
#define M_IY1 (270Hz)
#define M_IY2 (2290Hz)
#define M_IY3 (3010Hz)
#define W_IY1 (310Hz)
#define W_IY2 (2790Hz)
#define W_IY3 (3310Hz)
#define C_IY1 (370Hz)
#define C_IY2 (3200Hz)
#define C_IY3 (3730Hz)
#define IY1_A (-4dB)
#define IY2_A (-24dB)
#define IY3_A (-28dB)
#define M_I1 (390Hz)
#define M_I2 (1990Hz)
#define M_I3 (2550Hz)
#define W_I1 (430Hz)
#define W_I2 (2480Hz)
#define W_I3 (3070Hz)
#define C_I1 (530Hz)
#define C_I2 (2730Hz)
#define C_I3 (3600Hz)
#define I1_A (-3dB)
#define I2_A (-23dB)
#define I3_A (-27dB)
#define M_E1 (530Hz)
#define M_E2 (1840Hz)
#define M_E3 (2480Hz)
#define W_E1 (610Hz)
#define W_E2 (2330Hz)
#define W_E3 (2990Hz)
#define C_E1 (690Hz)
#define C_E2 (2610Hz)
#define C_E3 (3570Hz)
#define E1_A (-2dB)
#define E2_A (-17dB)
#define E3_A (-24dB)
#define M_AE1 (660Hz)
#define M_AE2 (1720Hz)
#define M_AE3 (2410Hz)
#define W_AE1 (860Hz)
#define W_AE2 (2050Hz)
#define W_AE3 (2850Hz)
#define C_AE1 (1010Hz)
#define C_AE2 (2320Hz)
#define C_AE3 (3320Hz)
#define AE1_A (-1dB)
#define AE2_A (-12dB)
#define AE3_A (-22dB)
#define M_UH1 (640Hz)
#define M_UH2 (1190Hz)
#define M_UH3 (2390Hz)
#define W_UH1 (760Hz)
#define W_UH2 (1400Hz)
#define W_UH3 (2780Hz)
#define C_UH1 (850Hz)
#define C_UH2 (1590Hz)
#define C_UH3 (3360Hz)
#define UH1_A (-1dB)
#define UH2_A (-10dB)
#define UH3_A (-27dB)
#define M_A1 (730Hz)
#define M_A2 (1090Hz)
#define M_A3 (2440Hz)
#define W_A1 (850Hz)
#define W_A2 (1220Hz)
#define W_A3 (2810Hz)
#define C_A1 (1030Hz)
#define C_A2 (1370Hz)
#define C_A3 (3170Hz)
#define A1_A (-1dB)
#define A2_A (-5dB)
#define A3_A (-28dB)
#define M_OW1 (570Hz)
#define M_OW2 (840Hz)
#define M_OW3 (2410Hz)
#define W_OW1 (590Hz)
#define W_OW2 (920Hz)
#define W_OW3 (2710Hz)
#define C_OW1 (680Hz)
#define C_OW2 (1060Hz)
#define C_OW3 (3180Hz)
#define OW1_A (0dB)
#define OW2_A (-7dB)
#define OW3_A (-34dB)
#define M_U1 (440Hz)
#define M_U2 (1020Hz)
#define M_U3 (2240Hz)
#define W_U1 (470Hz)
#define W_U2 (1160Hz)
#define W_U3 (2680Hz)
#define C_U1 (560Hz)
#define C_U2 (1410Hz)
#define C_U3 (3310Hz)
#define U1_A (-1dB)
#define U2_A (-12dB)
#define U3_A (-34dB)
#define M_OO1 (300Hz)
#define M_OO2 (870Hz)
#define M_OO3 (2240Hz)
#define W_OO1 (370Hz)
#define W_OO2 (950Hz)
#define W_OO3 (2670Hz)
#define C_OO1 (430Hz)
#define C_OO2 (1170Hz)
#define C_OO3 (3260Hz)
#define OO1_A (-3dB)
#define OO2_A (-19dB)
#define OO3_A (-43dB)
#define M_ER1 (490Hz)
#define M_ER2 (1350Hz)
#define M_ER3 (1690Hz)
#define W_ER1 (500Hz)
#define W_ER2 (1640Hz)
#define W_ER3 (1960Hz)
#define C_ER1 (560Hz)
#define C_ER2 (1820Hz)
#define C_ER3 (2160Hz)
#define ER1_A (-5dB)
#define ER2_A (-15dB)
#define ER3_A (-20dB)

/* Bandwidths of the three formants */
#define MF1BW (50Hz)
#define MF2BW (50Hz)
#define MF3BW (50Hz)
#define WF1BW (50Hz)
#define WF2BW (50Hz)
#define WF3BW (100Hz)
#define CF1BW (50Hz)
#define CF2BW (100Hz)
#define CF3BW (150Hz)
