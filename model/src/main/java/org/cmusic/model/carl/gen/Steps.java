package org.cmusic.model.carl.gen;

/** {@code step x y x y …}: holds y from the value x of the table on; the first holds from the start. */
final class Steps implements Gen {
    @Override
    public float[] table(GenOrder order) {
        GenOrder pairs = order.withoutLeadingNegatives();
        int points = pairs.count() / 2;
        float[] table = order.zeros();
        int now = 0;
        for (int i = 0; i < table.length; i++) {
            if (now + 1 < points && i >= pairs.number(2 * now + 2)) {
                now++;
            }
            table[i] = pairs.number(2 * now + 1);
        }
        return table;
    }
}
