package org.cmusic.composers.genetic;

/**
 * The smallest part of a song that is inherited: a note, a rest, or the rest of a note that began in the bar before.
 *
 * @param kind which of these
 * @param degree steps of the scale above the tonic that the tune ends on; 7 is an octave; means nothing of a rest
 * @param accidental semitones above what the scale has there, -2 to 2
 * @param ticks how long, in parts of a quarter note ({@value #QUARTER} to it)
 * @param slide how a player comes to it
 */
public record NoteGene(Kind kind, int degree, int accidental, int ticks, Slide slide) {
    /** The ticks of a quarter note. */
    public static final int QUARTER = 48;

    private static final int MOST_ACCIDENTALS = 2;

    /** What a gene stands for. */
    public enum Kind {
        NOTE,
        REST,
        /** A note that goes on from the bar before, if that ended with the same pitch; else a note. */
        HELD
    }

    public NoteGene {
        if (ticks <= 0 || Math.abs(accidental) > MOST_ACCIDENTALS) {
            throw new IllegalArgumentException("no gene: " + accidental + ", " + ticks);
        }
    }

    /** A note that is struck. */
    public static NoteGene note(int degree, int accidental, int ticks) {
        return new NoteGene(Kind.NOTE, degree, accidental, ticks, Slide.NONE);
    }

    /** A rest. */
    public static NoteGene rest(int ticks) {
        return new NoteGene(Kind.REST, 0, 0, ticks, Slide.NONE);
    }

    /** Whether it sounds. */
    public boolean sounds() {
        return kind != Kind.REST;
    }

    /** The same with another length. */
    public NoteGene lasting(int others) {
        return new NoteGene(kind, degree, accidental, others, slide);
    }

    /** The same so many steps of the scale higher; a rest stays. */
    public NoteGene moved(int steps) {
        return sounds() ? new NoteGene(kind, degree + steps, accidental, ticks, slide) : this;
    }

    /** The same with another pitch, within the scale. */
    public NoteGene at(int other) {
        return sounds() ? new NoteGene(kind, other, 0, ticks, slide) : this;
    }

    /** The same with another slide. */
    public NoteGene with(Slide other) {
        return new NoteGene(kind, degree, accidental, ticks, other);
    }

    /** The same as a note that is struck, if it goes on from a bar before. */
    public NoteGene struck() {
        return kind == Kind.HELD ? new NoteGene(Kind.NOTE, degree, accidental, ticks, slide) : this;
    }
}
