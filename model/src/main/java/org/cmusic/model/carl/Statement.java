package org.cmusic.model.carl;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a cmusic score. All expressions are evaluated in the order in which they stand, when the piece has been
 * played up to where the statement is read.
 */
public sealed interface Statement {

    /** Where it was written: a number that the reader of the score gave it. */
    int origin();

    /** {@code ins}: an instrument, which is known from here on. Its numbers are evaluated here. */
    record Definition(Expression time, Instrument instrument, int origin) implements Statement {}

    /**
     * {@code note}.
     *
     * @param time p2, before tempo and offset
     * @param duration p4, before the tempo
     * @param parameters p5 and those behind it
     */
    record Note(Expression time, Instrument instrument, Expression duration, List<Expression> parameters, int origin)
            implements Statement {
        public Note {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * {@code gen}: a function is filled. For {@code gen0} the function is scaled, to the one argument or to 1.
     *
     * @param length its samples; the usual length if empty
     */
    record Filling(
            Expression time,
            Generator generator,
            int function,
            Optional<Expression> length,
            List<Given> arguments,
            int origin)
            implements Statement {
        public Filling {
            arguments = List.copyOf(arguments);
        }
    }

    /** What a program that fills functions is given. */
    sealed interface Given {}

    /** A number, told to the program with six digits behind the point. */
    record GivenNumber(Expression value) implements Given {}

    /** A string by its number: flags such as {@code -c}, or a file. */
    record GivenText(int index) implements Given {}

    /** {@code var} of {@code p} or {@code v}: values for consecutive ones, each set before the next is evaluated. */
    record Assignment(Expression time, Target target, Expression first, List<Expression> values, int origin)
            implements Statement {
        public Assignment {
            values = List.copyOf(values);
        }
    }

    /** What is assigned to. */
    enum Target {
        PARAMETER,
        VARIABLE
    }

    /** {@code var} of {@code s}: texts for consecutive strings. */
    record TextAssignment(Expression time, Expression first, List<String> texts, int origin) implements Statement {
        public TextAssignment {
            texts = List.copyOf(texts);
        }
    }

    /** {@code set}. */
    record Settings(List<Setting> settings, int origin) implements Statement {
        public Settings {
            settings = List.copyOf(settings);
        }
    }

    /** {@code sec}: all is played to its end, and to {@code time} if it is given; then time and parameters are 0. */
    record Section(Optional<Expression> time, int origin) implements Statement {}

    /** {@code ter}: the end. A score whose end is not written has one all the same. */
    record Termination(Optional<Expression> time, int origin) implements Statement {}

    /** {@code pri}: values that are printed when it is read; what is left of it are the expressions. */
    record Printing(List<Expression> values, int origin) implements Statement {
        public Printing {
            values = List.copyOf(values);
        }
    }

    /** {@code merge}: sections that are sorted into one by their times. */
    record Merge(List<List<Line>> sections, int origin) implements Statement {
        public Merge {
            sections = sections.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A statement of a merge: a note, a filling, an assignment or a printing (whose first value is then its time). Lines of
     * equal times are sorted by their text: command, time, then for a note instrument and duration, then the rest.
     *
     * @param command the word it began with
     * @param rest what stands behind the time, or the duration of a note, as it was written
     */
    record Line(Statement statement, String command, String rest) {}
}
