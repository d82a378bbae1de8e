package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyFindingTest {
    private static KeyFinding of(int... keys) {
        KeyFinding finding = new KeyFinding();
        for (int key : keys) {
            finding.add(key, 1);
        }
        return finding;
    }

    @Test
    void theScaleThatHoldsMostWins() {
        assertThat(of(60, 62, 64, 65, 67, 69, 71).key()).hasToString("C major");
        assertThat(of(56, 58, 60, 61, 63, 65, 67).key()).hasToString("Ab major");
        assertThat(of(62, 64, 66, 67, 69, 71, 73).key()).hasToString("D major");
        assertThat(of(66, 68, 70, 71, 73, 75, 77).key()).hasToString("F# major");
    }

    @Test
    void passingNotesCountForTheirLength() {
        KeyFinding finding = of(62, 64, 66, 67, 69, 71, 73);
        finding.add(70, 0.25);
        assertThat(finding.key()).hasToString("D major");
    }

    @Test
    void fewestAccidentalsOfEquals() {
        assertThat(of().key()).hasToString("C major");
        assertThat(of(60, 67).key()).hasToString("C major");
    }
}
