package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cmusic.composers.Tunes;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Meter;
import org.junit.jupiter.api.Test;

/** How like pieces are to a corpus that is very small, or very large. */
class FewPiecesTest {
    private static final Meter METER = new Meter(4, 4);

    private static Comparison compared(int references) {
        List<Piece> pieces = Tunes.corpus(references, 8, METER).pieces();
        Comparison comparison = new Comparison(new Corpus(pieces));
        Tunes.corpus(5, 8, METER).pieces().forEach(piece -> comparison.compare(piece.music()));
        return comparison;
    }

    @Test
    void twoPiecesHaveNoSpreadThatCouldBeCompared() {
        assertThat(compared(2).overlaps()).isEmpty();
        assertThat(compared(3).overlaps()).hasSize(6);
    }

    @Test
    void distancesThatAreAllTheSameHaveAWidthToo() {
        List<double[]> reference = List.of(new double[] {0, 0, 1}, new double[] {0, 1, 0}, new double[] {1, 0, 0});
        List<double[]> pieces = List.of(new double[] {0, 0, 1}, new double[] {0, 1, 0});
        assertThat(Likeness.overlap(reference, pieces)).isGreaterThan(0.001);
    }

    @Test
    void ofAVeryLargeCorpusEveryKthPieceIsTaken() {
        Random random = new Random(5);
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            all.add(new double[] {random.nextGaussian()});
        }
        List<double[]> pieces = all.subList(0, 7);
        List<double[]> fourth =
                IntStream.range(0, 500).mapToObj(i -> all.get(4 * i)).toList();
        assertThat(Likeness.overlap(all, pieces)).isEqualTo(Likeness.overlap(fourth, pieces));
    }
}
