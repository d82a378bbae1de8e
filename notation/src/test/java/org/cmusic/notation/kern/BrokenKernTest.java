package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.told;

import org.junit.jupiter.api.Test;

class BrokenKernTest {
    @Test
    void brokenFiles() {
        assertThat(told("4c", "*-")).containsExactly("bad-kern header@1:1");
        assertThat(told()).containsExactly("bad-kern header@1:1");
        assertThat(told("**text", "la", "*-")).containsExactly("bad-kern none@1:1");
        assertThat(told("**kern **kern", "4c", "*- *-")).containsExactly("bad-kern fields@2:1");
        assertThat(told("**kern", "4c")).containsExactly("bad-kern unended@2:1");
        assertThat(told("**kern", "*>[" + "A,".repeat(600_000) + "A]", "*>A", "4c", "*-"))
                .containsExactly("bad-kern repeats@2:1");
    }

    @Test
    void whatNoMusicHasIsRefusedWhereItIsTooMuch() {
        int most = Amount.MOST_LINES;
        assertThat(told("**kern\n" + "4c\n".repeat(most) + "*-\n"))
                .containsExactly("bad-kern lines@" + (most + 1) + ":1");
        String chord = "4c\t4d\t4e\t4f\n";
        assertThat(told("**kern\t**kern\t**kern\t**kern\n" + chord.repeat(Amount.MOST_NOTES / 4) + ".\t4c\t.\t.\n"))
                .containsExactly("bad-kern notes@" + (Amount.MOST_NOTES / 4 + 2) + ":3");
        int columns = 1000;
        int rows = Amount.MOST_FIELDS / columns;
        String line = ".\t".repeat(columns).strip() + "\n";
        assertThat(told("**kern\t".repeat(columns).strip() + "\n" + line.repeat(rows)))
                .containsExactly("bad-kern vast@" + (rows + 1) + ":1");
    }

    @Test
    void moreThanAThousandSpinesAreRefused() {
        assertThat(told("**kern\t".repeat(1001).strip() + "\n")).containsExactly("bad-kern columns@1:1");
        String last = "\t*^\n";
        assertThat(told("**kern\t".repeat(1000).strip() + "\n"
                        + "*\t".repeat(999).strip() + last))
                .containsExactly("bad-kern columns@2:1");
    }

    @Test
    void notesOfRepeatsCountEachTime() {
        int section = 1000;
        String order = "*>[" + "A,".repeat(Amount.MOST_NOTES / section) + "A]";
        assertThat(told("**kern", order, "*>A", "4c\n".repeat(section) + "*-")).containsExactly("bad-kern long@4:1");
    }
}
