package org.cmusic.model.carl;

/** What a statement of an instrument gives to its unit generator. */
public sealed interface Argument {

    /** The letter of its kind, as the signatures of {@link UnitGenerator} have it. */
    char letter();

    /** {@code b5}: a block of signal, which all instruments share. */
    record Block(int index) implements Argument {
        @Override
        public char letter() {
            return 'b';
        }
    }

    /** {@code p5}: a parameter of the note. */
    record Parameter(int index) implements Argument {
        @Override
        public char letter() {
            return 'p';
        }
    }

    /** {@code v5}: a variable, read anew for each stretch between events. */
    record Variable(int index) implements Argument {
        @Override
        public char letter() {
            return 'v';
        }
    }

    /** {@code f5}: a function. */
    record Table(int index) implements Argument {
        @Override
        public char letter() {
            return 'f';
        }
    }

    /** {@code s5}: a string. */
    record Text(int index) implements Argument {
        @Override
        public char letter() {
            return 's';
        }
    }

    /** {@code d}, {@code d5}: what a unit generator remembers, one for each note, 0 when it starts. */
    record Dynamic(int index) implements Argument {
        @Override
        public char letter() {
            return 'd';
        }
    }

    /** An expression, evaluated once, where the instrument is defined. */
    record Number(Expression expression) implements Argument {
        @Override
        public char letter() {
            return 'n';
        }
    }
}
