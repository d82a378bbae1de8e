package org.cmusic.grammar.parser;

import java.util.Optional;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Diagnostic;

/**
 * Reports tokens that are wrong in themselves, whatever stands around them, and puts what was meant in their place, so
 * that the parser meets no second mistake: an unknown unit, a German note name, a typographic dash.
 */
final class SlipCorrector extends LexemeSource {

    /** What may begin a word that lacks its quotation marks. */
    private static final Set<Integer> UNQUOTED =
            Set.of(CmusicParser.NAME, CmusicParser.CAPITAL, CmusicParser.TONIC, CmusicParser.PITCH);

    private final LexemeSource source;
    private final Reporter reporter;
    private final NumberSlips numbers;
    private final WordSlips words;
    private final CharacterSlips characters;
    private final Preceding preceding = new Preceding();
    private boolean repeats;

    SlipCorrector(LexemeSource source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
        numbers = new NumberSlips(source, reporter);
        words = new WordSlips(source, reporter);
        characters = new CharacterSlips(source, reporter);
    }

    @Override
    Lexeme read() {
        boolean dropped = false;
        while (true) {
            Lexeme lexeme = source.next();
            Optional<Lexeme> mended = mend(lexeme);
            if (mended.isPresent()) {
                preceding.add(mended.get());
                if (dropped) {
                    mended.get().markMended();
                }
                return mended.get();
            }
            dropped = true;
        }
    }

    /** The token, or the one that was meant, or nothing if it is best left out. */
    private Optional<Lexeme> mend(Lexeme lexeme) {
        if (preceding.expectsString() && UNQUOTED.contains(lexeme.getType())) {
            return Optional.of(words.unquoted(lexeme));
        }
        return switch (lexeme.getType()) {
            case CmusicParser.NUMBER, CmusicParser.QUANTITY -> Optional.of(numbers.number(lexeme, preceding));
            case CmusicParser.UNKNOWN_UNIT -> Optional.of(numbers.unknownUnit(lexeme));
            case CmusicParser.UNKNOWN_FRACTION -> Optional.of(numbers.unknownFraction(lexeme));
            case CmusicParser.TWO_POINTS -> Optional.of(numbers.bad(lexeme, lexeme));
            case CmusicParser.POINT -> numbers.point(lexeme);
            case CmusicParser.NAME -> name(lexeme);
            case CmusicParser.FOREIGN_NOTE -> Optional.of(words.lilyPond(lexeme));
            case CmusicParser.TONIC -> Optional.of(preceding.expectsTonic() ? lexeme : words.capital(lexeme, false));
            case CmusicParser.CAPITAL -> Optional.of(capital(lexeme));
            case CmusicParser.BAR, CmusicParser.COLON -> repeatSign(lexeme);
            case CmusicParser.UNCLOSED_STRING -> Optional.of(unclosedString(lexeme));
            case CmusicParser.QUOTED -> Optional.of(characters.quoted(lexeme));
            case CmusicParser.OTHER -> characters.other(lexeme);
            default -> Optional.of(lexeme);
        };
    }

    /** A name, or the word {@code to} between two values or two notes. */
    private Optional<Lexeme> name(Lexeme lexeme) {
        Lexeme next = source.peek(0);
        if (!lexeme.getText().equals("to") || !Mistake.beginsValue(next)) {
            return Optional.of(words.name(lexeme));
        }
        boolean bare = preceding.endsBareNote();
        if (next.getType() == CmusicParser.PITCH && (bare || preceding.endsLength())) {
            return words.slide(lexeme, bare);
        }
        return Optional.of(preceding.endsValue() ? words.range(lexeme) : words.name(lexeme));
    }

    private Lexeme capital(Lexeme lexeme) {
        if (preceding.expectsString()) {
            return lexeme;
        }
        Optional<String> chord = ChordName.written(lexeme.getText());
        boolean step = preceding.endsStep() && source.peek(0).getType() != CmusicParser.EQUALS;
        return chord.isPresent() && step
                ? words.chord(lexeme, chord.get())
                : words.capital(lexeme, preceding.expectsTonic());
    }

    /** {@code |:} and {@code :|} around what is repeated; of such a pair the first is reported. */
    private Optional<Lexeme> repeatSign(Lexeme lexeme) {
        Lexeme next = source.peek(0);
        int other = lexeme.getType() == CmusicParser.BAR ? CmusicParser.COLON : CmusicParser.BAR;
        if (next.getType() != other || !lexeme.touches(next)) {
            return Optional.of(lexeme);
        }
        boolean ends = other == CmusicParser.BAR;
        boolean known = ends && repeats;
        repeats = !ends;
        if (known) {
            source.next();
            return Optional.empty();
        }
        return characters.repeatSign(lexeme);
    }

    private Lexeme unclosedString(Lexeme lexeme) {
        reporter.report(Diagnostic.at("syntax", reporter.spanOfStart(lexeme, 1)).variant("unclosed-string"));
        return lexeme.mendedTo(CmusicParser.STRING, lexeme.getText() + '"');
    }
}
