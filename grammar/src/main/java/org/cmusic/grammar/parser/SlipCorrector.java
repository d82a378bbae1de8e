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

    /** What may end a value. */
    private static final Set<Integer> VALUE_ENDS =
            Set.of(CmusicParser.NUMBER, CmusicParser.QUANTITY, CmusicParser.PITCH, CmusicParser.CLOSE_PARENTHESIS);

    private final LexemeSource source;
    private final Reporter reporter;
    private final NumberSlips numbers;
    private final WordSlips words;
    private final CharacterSlips characters;
    private int previousType;

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
                previousType = mended.get().getType();
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
        if (expectsString() && UNQUOTED.contains(lexeme.getType())) {
            return Optional.of(words.unquoted(lexeme));
        }
        return switch (lexeme.getType()) {
            case CmusicParser.NUMBER, CmusicParser.QUANTITY ->
                Optional.of(numbers.number(lexeme, previousType == CmusicParser.COLON));
            case CmusicParser.UNKNOWN_UNIT -> Optional.of(numbers.unknownUnit(lexeme));
            case CmusicParser.UNKNOWN_FRACTION -> Optional.of(numbers.unknownFraction(lexeme));
            case CmusicParser.TWO_POINTS -> Optional.of(numbers.bad(lexeme, lexeme));
            case CmusicParser.POINT -> numbers.point(lexeme);
            case CmusicParser.NAME -> Optional.of(words.name(lexeme, VALUE_ENDS.contains(previousType)));
            case CmusicParser.TONIC ->
                Optional.of(previousType == CmusicParser.KEY ? lexeme : words.capital(lexeme, false));
            case CmusicParser.CAPITAL ->
                Optional.of(expectsString() ? lexeme : words.capital(lexeme, previousType == CmusicParser.KEY));
            case CmusicParser.UNCLOSED_STRING -> Optional.of(unclosedString(lexeme));
            case CmusicParser.QUOTED -> Optional.of(characters.quoted(lexeme));
            case CmusicParser.OTHER -> characters.other(lexeme);
            default -> Optional.of(lexeme);
        };
    }

    private boolean expectsString() {
        return previousType == CmusicParser.TITLE
                || previousType == CmusicParser.IMPORT
                || previousType == CmusicParser.SECTION;
    }

    private Lexeme unclosedString(Lexeme lexeme) {
        reporter.report(Diagnostic.at("syntax", reporter.spanOfStart(lexeme, 1)).variant("unclosed-string"));
        return lexeme.mendedTo(CmusicParser.STRING, lexeme.getText() + '"');
    }
}
