package org.cmusic.cli.ancestor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.Random;
import org.cmusic.engine.musicv.MusicVPlayback;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.musicv.MusicVReader;
import org.cmusic.grammar.musicv.MusicVReading;
import org.cmusic.model.musicv.Deck;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.Test;

/** Whatever stands on the cards, they are read to their end, and what can be played is as long as it says. */
class RandomCardsTest {
    private static final long LONGEST = 6_000;
    private static final Limits LIMITS = Limits.usual().with(Limits.Name.SECONDS, 20);
    private static final String[] WORDS = {
        "NOT",
        "INS",
        "GEN",
        "SV1",
        "SV2",
        "SV3",
        "SEC",
        "TER",
        "PLF",
        "PLS",
        "SI3",
        "SIA",
        "COM",
        "END",
        "OUT",
        "OSC",
        "AD2",
        "AD3",
        "AD4",
        "MLT",
        "ENV",
        "STR",
        "RAN",
        "RAH",
        "SET",
        "IOS",
        "FLT",
        "P5",
        "P30",
        "B1",
        "B2",
        "B12",
        "F1",
        "F12",
        "V1",
        "V411",
        "0",
        "1",
        "2",
        "4",
        "8",
        "30",
        "511",
        ".5",
        "-1",
        "100000000000",
        "999999",
        "*",
        ",",
        ",,",
        ";",
        ";\n",
        "\n",
        "é",
        "\t",
        "\u0000",
        "102",
        "1E9"
    };
    private static final String PIECE = """
             SIA 0 4 8000; SV2 0 10 2 6 -7; SV2 0 2 30; SV2 0 30 0 60 1 120;
             INS 0 1; OSC P5 P7 B3 F2 P30; SET P8; IOS B3 P6 B2 F1 P29; ENV B2 F2 B4 P6 P7 P6 P28;
             RAN P5 P6 B5 P27 P26 P25; MLT B4 B2 B4; AD3 B4 B5 B2 B2; STR B2 B4 B1; END;
             GEN 0 2 1 1 .5 2; GEN 0 1 2 0 0 .99 50 0 511; GEN 0 4 3 1 1 0 1 512; GEN 0 6 4 8 1 0 8;
             NOT 0 1 .05 1000 220 .5 1; NOT .1 1 .05 * * * 0; SEC .2; NOT 0 1 .1 100 -50 .1 2; SV3 .1 1 5;
             TER .3;
            """;

    @Test
    void randomWordsAreReadToTheirEnd() throws IOException {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            play(text.toString());
        }
    }

    @Test
    void damagedPiecesAreReadToTheirEnd() throws IOException {
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(PIECE);
            for (int i = random.nextInt(4); i >= 0; i--) {
                damage(text, random);
            }
            play(text.toString());
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        String word = WORDS[random.nextInt(WORDS.length)];
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, word);
            case 1 -> text.setCharAt(at, word.charAt(0));
            case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(9)));
            default -> text.insert(at, ' ' + word + ' ');
        }
    }

    private static void play(String text) throws IOException {
        MusicVReading reading = MusicVReader.read(Source.memory("random.m5", text), LIMITS, OptionalInt.empty());
        assertThat(reading.deck().isPresent())
                .as(text)
                .isEqualTo(!reading.diagnostics().hasErrors());
        if (reading.deck().isPresent()) {
            play(text, reading.deck().get());
        }
    }

    private static void play(String text, Deck deck) throws IOException {
        MusicVPlayback playback = new MusicVPlayback(deck);
        if (playback.frames() <= LONGEST) {
            assertThat((long) Played.of(playback).length).as(text).isEqualTo(playback.frames() * playback.channels());
        }
    }
}
