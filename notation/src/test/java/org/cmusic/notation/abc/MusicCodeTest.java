package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.abc.AbcText.chords;
import static org.cmusic.notation.abc.AbcText.pitches;
import static org.cmusic.notation.abc.AbcText.shown;
import static org.cmusic.notation.abc.AbcText.tune;

import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Dynamic;
import org.junit.jupiter.api.Test;

/** Notes, chords, rests and marks of tunes. */
class MusicCodeTest {
    @Test
    void lengths() {
        assertThat(shown(tune("C2 D/ E// F3/2 G/4 A3/ c'2/3")))
                .isEqualTo("C4@0+2 D4@2+1/2 E4@5/2+1/4 F4@11/4+3/2 G4@17/4+1/4 A4@9/2+3/2 C6@6+2/3");
    }

    @Test
    void octaves() {
        assertThat(pitches("C,, C, C c c' c'' c,")).isEqualTo("C2 C3 C4 C5 C6 C7 C4");
    }

    @Test
    void accidentalsHoldForTheBarInEveryOctave() {
        assertThat(pitches("^F f F _f|F f ^^c __B|=c c")).isEqualTo("F#4 F#5 F#4 Fb5 F4 F5 C##5 Bbb4 C5 C5");
    }

    @Test
    void accidentalsHoldAsTheFileSays() {
        assertThat(pitches("[I:propagate-accidentals octave] ^F f F|")).isEqualTo("F#4 F5 F#4");
        assertThat(pitches("[I:propagate-accidentals not] ^F f F|")).isEqualTo("F#4 F5 F4");
    }

    @Test
    void accidentalGoesOnThroughATie() {
        assertThat(pitches("z3 ^F-|F F f2|")).isEqualTo("F#4~ F#4 F4 F5");
    }

    @Test
    void quarterTones() {
        assertThat(pitches("^/C _/D ^3/2E")).isEqualTo("C4+50.0 D4+-50.0 E#4+50.0");
    }

    @Test
    void restsAndSpaces() {
        Voice voice = tune("C z D2|Z2|y E x2 F");
        assertThat(shown(voice)).isEqualTo("C4@0+1 D4@2+2 E4@12+1 F4@15+1");
        assertThat(voice.events()).contains(new Rest(Beats.of(1), Beats.of(1)), new Rest(Beats.of(4), Beats.of(4)));
        assertThat(voice.events().stream().filter(Rest.class::isInstance)).hasSize(3);
    }

    @Test
    void tuplets() {
        assertThat(shown(tune("(3CDE (3:2:4C/D/E/F/ (2CD G|")))
                .startsWith(
                        "C4@0+2/3 D4@2/3+2/3 E4@4/3+2/3 C4@2+1/3 D4@7/3+1/3 E4@8/3+1/3 F4@3+1/3 C4@10/3+3/2 D4@29/6+3/2");
        assertThat(shown(tune("(3:2C2 D z E"))).isEqualTo("C4@0+4/3 D4@4/3+2/3 E4@8/3+1");
    }

    @Test
    void brokenRhythm() {
        assertThat(shown(tune("C>D E<F|G>>A B <<{d} c")))
                .isEqualTo("C4@0+3/2 D4@3/2+1/2 E4@2+1/2 F4@5/2+3/2 G4@4+7/4 A4@23/4+1/4 B4@6+1/4 C5@25/4+7/4");
    }

    @Test
    void chordsAndTheirTies() {
        assertThat(shown(tune("[CEG]2 [C2G2]/ [c-E]- [Ec]"))).isEqualTo("C4,E4,G4@0+2 C4,G4@2+1 E4~,C5~@3+1 E4,C5@4+1");
        assertThat(pitches("[C-E][CF]")).isEqualTo("C4~,E4 C4,F4");
    }

    @Test
    void tieToAnotherPitchIsNone() {
        assertThat(pitches("C-D C-|C")).isEqualTo("C4 D4 C4~ C4");
    }

    @Test
    void graces() {
        Chord chord = chords(tune("{/g}C {ga2}D")).get(1);
        assertThat(chord.marks().graces()).hasSize(2);
        assertThat(chord.marks().graces().get(1).length()).isEqualTo(Beats.of(1));
        assertThat(chords(tune("{/g}C")).get(0).marks().graces().get(0).slashed())
                .isTrue();
    }

    @Test
    void marks() {
        List<Chord> chords = chords(tune("\"Am7\".C !accent!!p!D (E F) HG TA !f!B !fermata!c"));
        assertThat(chords.get(0).marks().symbol()).isEqualTo("Am7");
        assertThat(chords.get(0).marks().articulations()).containsExactly(Articulation.STACCATO);
        assertThat(chords.get(0).level()).isEmpty();
        assertThat(chords.get(1).marks().articulations()).containsExactly(Articulation.ACCENT);
        assertThat(chords.get(2).level().orElseThrow()).isEqualTo(Dynamic.P.level());
        assertThat(chords.get(2).marks().articulations()).containsExactly(Articulation.SLUR_BEGINS);
        assertThat(chords.get(3).marks().articulations()).containsExactly(Articulation.SLUR_ENDS);
        assertThat(chords.get(4).marks().articulations()).containsExactly(Articulation.FERMATA);
        assertThat(chords.get(5).marks().articulations()).containsExactly(Articulation.TRILL);
        assertThat(chords.get(7).level().orElseThrow()).isEqualTo(Dynamic.F.level());
    }

    @Test
    void lettersStandForMarks() {
        assertThat(chords(tune("[U:W=!tenuto!]WC +marcato+D")).stream()
                        .map(chord -> chord.marks().articulations()))
                .containsExactly(java.util.Set.of(Articulation.TENUTO), java.util.Set.of(Articulation.MARCATO));
    }

    @Test
    void oldChordsAndLineBreaks() {
        assertThat(pitches("+CEG+ D ! E!")).isEqualTo("C4,E4,G4 D4 E4");
    }
}
