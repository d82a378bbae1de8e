package org.cmusic.grammar.descent;

/** The kinds of tokens, as numbers: those of the words that may be names of definitions are next to each other. */
final class Kind {
    static final int END = 0;
    static final int NUMBER = 1;
    static final int QUANTITY = 2;
    static final int STRING = 3;
    static final int PITCH = 4;
    static final int TONIC = 5;

    static final int OPEN_PARENTHESIS = 6;
    static final int CLOSE_PARENTHESIS = 7;
    static final int OPEN_BRACKET = 8;
    static final int CLOSE_BRACKET = 9;
    static final int OPEN_BRACE = 10;
    static final int CLOSE_BRACE = 11;
    static final int EQUALS = 12;
    static final int COLON = 13;
    static final int COMMA = 14;
    static final int SLIDE = 15;
    static final int BAR = 16;
    static final int AT_SIGN = 17;
    static final int RANGE = 18;

    static final int PLUS = 19;
    static final int MINUS = 20;
    static final int TIMES = 21;
    static final int OVER_SIGN = 22;
    static final int POWER = 23;
    static final int EQUAL = 24;
    static final int UNEQUAL = 25;
    static final int LESS = 26;
    static final int AT_MOST = 27;
    static final int GREATER = 28;
    static final int AT_LEAST = 29;

    static final int NAME = 30;

    static final int CMUSIC = 31;
    static final int IMPORT = 32;
    static final int TITLE = 33;
    static final int TEMPO = 34;
    static final int METER = 35;
    static final int PICKUP = 36;
    static final int KEY = 37;
    static final int TUNING = 38;
    static final int MAP = 39;
    static final int SEED = 40;
    static final int CHANNELS = 41;
    static final int INSTRUMENT = 42;
    static final int EFFECT = 43;
    static final int WAVE = 44;
    static final int CURVE = 45;
    static final int PHRASE = 46;
    static final int PART = 47;
    static final int PLAYS = 48;
    static final int SECTION = 49;
    static final int NOTE = 50;

    static final int LET = 51;
    static final int PARAM = 52;
    static final int NATURAL = 53;
    static final int PARTIAL = 54;
    static final int PARTIALS = 55;
    static final int OUTPUT = 56;
    static final int SEND = 57;
    static final int REST = 58;
    static final int EACH = 59;
    static final int SET = 60;
    static final int PLAY = 61;
    static final int REPEAT = 62;
    static final int FOR = 63;
    static final int IF = 64;
    static final int AT = 65;
    static final int IN = 66;
    static final int THEN = 67;
    static final int ELSE = 68;
    static final int OVER = 69;
    static final int TIE = 70;
    static final int OR = 71;
    static final int AND = 72;
    static final int NOT = 73;
    static final int TRUE = 74;
    static final int FALSE = 75;

    /** The words of the language, in the order of their kinds, which begin behind that of names. */
    static final String[] WORDS = {
        "cmusic",
        "import",
        "title",
        "tempo",
        "meter",
        "pickup",
        "key",
        "tuning",
        "map",
        "seed",
        "channels",
        "instrument",
        "effect",
        "wave",
        "curve",
        "phrase",
        "part",
        "plays",
        "section",
        "note",
        "let",
        "param",
        "natural",
        "partial",
        "partials",
        "output",
        "send",
        "rest",
        "each",
        "set",
        "play",
        "repeat",
        "for",
        "if",
        "at",
        "in",
        "then",
        "else",
        "over",
        "tie",
        "or",
        "and",
        "not",
        "true",
        "false"
    };

    private Kind() {}

    /** Whether it may be the name of a definition. */
    static boolean isIdentifier(int kind) {
        return kind >= NAME && kind <= NOTE;
    }

    /** Whether it may be a name before an equals sign. */
    static boolean isName(int kind) {
        return kind >= NAME;
    }
}
