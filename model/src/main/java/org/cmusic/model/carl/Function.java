package org.cmusic.model.carl;

/** What turns one value of an expression into another: a function, a sign, or a unit behind a value. */
public enum Function {
    SINE("sin") {
        @Override
        double apply(double x, Memory memory) {
            return Math.sin(x);
        }
    },
    COSINE("cos") {
        @Override
        double apply(double x, Memory memory) {
            return Math.cos(x);
        }
    },
    ARC_TANGENT("atan") {
        @Override
        double apply(double x, Memory memory) {
            return Math.atan(x);
        }
    },
    LOGARITHM("ln") {
        @Override
        double apply(double x, Memory memory) {
            return Math.log(x);
        }
    },
    EXPONENTIAL("exp") {
        @Override
        double apply(double x, Memory memory) {
            return Math.exp(x);
        }
    },
    FLOOR("floor") {
        @Override
        double apply(double x, Memory memory) {
            return Math.floor(x);
        }
    },
    MAGNITUDE("abs") {
        @Override
        double apply(double x, Memory memory) {
            return Math.abs(x);
        }
    },
    ROOT("sqrt") {
        @Override
        double apply(double x, Memory memory) {
            return Math.sqrt(x);
        }
    },
    /** A random number from 0 to a value. */
    RANDOM("rand") {
        @Override
        double apply(double x, Memory memory) {
            return memory.random().nextFraction() * x;
        }
    },
    OPPOSITE("-") {
        @Override
        double apply(double x, Memory memory) {
            return -x;
        }
    },
    /** Cycles a second as samples of a function to each sample of sound. */
    HERTZ("Hz") {
        @Override
        double apply(double x, Memory memory) {
            return x * memory.functionLength() / memory.rate();
        }
    },
    /** The seconds of a cycle as samples of a function to each sample of sound. */
    SECONDS("sec") {
        @Override
        double apply(double x, Memory memory) {
            return memory.functionLength() / (x * memory.rate());
        }
    },
    /** Samples as seconds. */
    SAMPLES("S") {
        @Override
        double apply(double x, Memory memory) {
            return x / memory.rate();
        }
    },
    /** Milliseconds as samples, rounded up. */
    MILLISECONDS("ms") {
        @Override
        double apply(double x, Memory memory) {
            return Math.ceil(x * memory.rate() / 1000);
        }
    },
    DECIBELS("dB") {
        @Override
        double apply(double x, Memory memory) {
            return Math.pow(10, x / 20);
        }
    },
    /** 1024 times a value. */
    KILO("K") {
        @Override
        double apply(double x, Memory memory) {
            return x * 1024;
        }
    },
    /** Degrees as radians, with the few digits of the circle number that cmusic had. */
    DEGREES("Deg") {
        @Override
        double apply(double x, Memory memory) {
            return x / 360 * 2 * 3.1415926535;
        }
    },
    /** Beats a minute as the seconds of a beat. */
    METRONOME("MM") {
        @Override
        double apply(double x, Memory memory) {
            return 60 / x;
        }
    },
    /** The sum of 1/1, 1/2, 1/3 … up to a whole number. */
    INVERSE_SUM("IS") {
        @Override
        double apply(double x, Memory memory) {
            return HarmonicNumber.of((int) x);
        }
    };

    private final String symbol;

    Function(String symbol) {
        this.symbol = symbol;
    }

    /** As scores write it. */
    public String symbol() {
        return symbol;
    }

    abstract double apply(double x, Memory memory);
}
