package org.cmusic.model.carl.gen;

/** {@code genraw s}: the numbers of a file, stretched to the table by straight lines between them. */
final class RawSamples implements Gen {
    @Override
    public float[] table(GenOrder order) {
        float[] file = order.file();
        if (file.length == 0) {
            return order.zeros();
        }
        return file.length == order.length() ? file.clone() : stretched(file, order.zeros());
    }

    private static float[] stretched(float[] file, float[] table) {
        double step = (float) (file.length - 1) / (float) (table.length - 1);
        double place = 0;
        for (int i = 0; i < table.length; i++, place += step) {
            int before = (int) Math.min(place, file.length - 1);
            int after = Math.min(before + 1, file.length - 1);
            double share = place - before;
            table[i] = (float) ((1.0 - share) * file[before] + share * file[after]);
        }
        return table;
    }
}
