package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.marks;
import static org.cmusic.notation.kern.KernText.music;
import static org.cmusic.notation.kern.KernText.told;

import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Syllable;
import org.cmusic.notation.Dynamic;
import org.junit.jupiter.api.Test;

class CompanionsTest {
    @Test
    void lyricsAndDynamicsBelongToTheirSpine() {
        Music music = music(
                "**kern **dynam **kern **text **text",
                "4C mf 4c Al- One",
                "4D . 4d -le .",
                "4E p 4e _ two",
                "*- *- *- *- *-");
        assertThat(marks(music, 0).lyrics()).containsExactly(new Syllable("Al", true), new Syllable("One", false));
        assertThat(marks(music, 1).lyrics()).containsExactly(new Syllable("le", false));
        assertThat(marks(music, 2).lyrics()).containsExactly(Syllable.NONE, new Syllable("two", false));
        assertThat(music.parts().get(1).voices().get(0).events())
                .extracting(event -> ((Chord) event).level().orElse(1))
                .containsExactly(Dynamic.MF.level(), Dynamic.MF.level(), Dynamic.P.level());
    }

    @Test
    void aSecondSyllableOfAVerseIsTold() {
        assertThat(told("**kern **text", "4c la", "* *^", "4d do re", "* *v *v", "*- *-"))
                .containsExactly("left-out text@4:7");
    }
}
