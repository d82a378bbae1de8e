package org.cmusic.grammar.descent;

import java.util.Optional;
import org.cmusic.grammar.syntax.ChannelsSetting;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.SeedSetting;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TempoSetting;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.grammar.syntax.TuningSetting;

/** Reads the header, imports and settings. */
final class SettingReader {

    private static final int VERSION = 1;

    private final Tokens tokens;
    private final ExpressionReader expressions;

    SettingReader(Tokens tokens, ExpressionReader expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** The version of the language, which is first in a file. */
    Header header() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        tokens.expect(Kind.CMUSIC);
        if (tokens.kind() != Kind.NUMBER || !tokens.digits().equals("1")) {
            throw Declined.HERE;
        }
        tokens.advance();
        return new Header(VERSION, tokens.spanFrom(line, column));
    }

    /** The import or setting at hand. */
    Statement setting() {
        int kind = tokens.kind();
        int line = tokens.now().line;
        int column = tokens.now().column;
        tokens.advance();
        return switch (kind) {
            case Kind.IMPORT -> {
                Text file = expressions.literals().text();
                yield new ImportStatement(file, tokens.spanFrom(line, column));
            }
            case Kind.TITLE -> {
                Text title = expressions.literals().text();
                yield new TitleSetting(title, tokens.spanFrom(line, column));
            }
            case Kind.TEMPO -> tempo(line, column);
            case Kind.METER -> meter(line, column);
            case Kind.PICKUP -> {
                Expression length = expressions.time();
                yield new PickupSetting(length, tokens.spanFrom(line, column));
            }
            case Kind.KEY -> key(line, column);
            case Kind.TUNING -> tuning(line, column);
            case Kind.SEED -> {
                Expression seed = expressions.expression();
                yield new SeedSetting(seed, tokens.spanFrom(line, column));
            }
            case Kind.CHANNELS -> {
                Expression count = expressions.expression();
                yield new ChannelsSetting(count, tokens.spanFrom(line, column));
            }
            default -> throw Declined.HERE;
        };
    }

    private TempoSetting tempo(int line, int column) {
        Expression tempo = expressions.tempo();
        Optional<Expression> at = expressions.timeAfter(Kind.AT);
        Optional<Expression> over = expressions.timeAfter(Kind.OVER);
        return new TempoSetting(tempo, at, over, tokens.spanFrom(line, column));
    }

    private MeterSetting meter(int line, int column) {
        Quantity beats = whole();
        tokens.expect(Kind.OVER_SIGN);
        Quantity unit = whole();
        Optional<Expression> at = expressions.timeAfter(Kind.AT);
        return new MeterSetting(beats, unit, at, tokens.spanFrom(line, column));
    }

    private Quantity whole() {
        if (tokens.kind() != Kind.NUMBER) {
            throw Declined.HERE;
        }
        Quantity number = expressions.literals().quantity();
        for (int i = 0; i < number.digits().length(); i++) {
            if (number.digits().charAt(i) < '0' || number.digits().charAt(i) > '9') {
                throw Declined.HERE;
            }
        }
        return number;
    }

    private KeySetting key(int line, int column) {
        Token tonic = tokens.now();
        if (tonic.kind != Kind.TONIC) {
            throw Declined.HERE;
        }
        char letter = tokens.at(0);
        int accidental = expressions.literals().accidental(tonic.end - tonic.start - 1);
        tokens.advance();
        if (tokens.kind() != Kind.NAME) {
            throw Declined.HERE;
        }
        Name mode = tokens.identifier();
        Optional<Expression> at = expressions.timeAfter(Kind.AT);
        return new KeySetting(letter, accidental, mode, at, tokens.spanFrom(line, column));
    }

    private TuningSetting tuning(int line, int column) {
        Expression scale = expressions.expression();
        Optional<Text> map =
                tokens.take(Kind.MAP) ? Optional.of(expressions.literals().text()) : Optional.empty();
        return new TuningSetting(scale, map, tokens.spanFrom(line, column));
    }
}
