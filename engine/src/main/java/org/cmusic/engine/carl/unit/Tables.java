package org.cmusic.engine.carl.unit;

import java.util.HashMap;
import java.util.Map;

/** The functions of a score by their numbers. */
public final class Tables {
    private final Map<Integer, Table> tables = new HashMap<>();

    /** The function of a number; {@link Table#EMPTY} where none was filled. */
    public Table get(int number) {
        return tables.getOrDefault(number, Table.EMPTY);
    }

    /** Fills a function, in the place of one of that number. */
    public void put(int number, Table table) {
        tables.put(number, table);
    }
}
