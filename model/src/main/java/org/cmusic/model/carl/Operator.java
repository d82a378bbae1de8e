package org.cmusic.model.carl;

/** What makes one value of two. */
public enum Operator {
    POWER("^") {
        @Override
        double apply(double a, double b) {
            return Math.pow(a, b);
        }
    },
    /** The remainder of whole parts, with the sign of the first; 0 where the second has no whole part. */
    REMAINDER("%") {
        @Override
        double apply(double a, double b) {
            return (long) b == 0 ? 0 : (long) a % (long) b;
        }
    },
    TIMES("*") {
        @Override
        double apply(double a, double b) {
            return a * b;
        }
    },
    OVER("/") {
        @Override
        double apply(double a, double b) {
            return a / b;
        }
    },
    PLUS("+") {
        @Override
        double apply(double a, double b) {
            return a + b;
        }
    },
    MINUS("-") {
        @Override
        double apply(double a, double b) {
            return a - b;
        }
    };

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As scores write it. */
    public String symbol() {
        return symbol;
    }

    abstract double apply(double a, double b);
}
