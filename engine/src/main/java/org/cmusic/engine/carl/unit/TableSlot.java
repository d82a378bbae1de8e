package org.cmusic.engine.carl.unit;

/** What names a function: {@code f3}, or a number, parameter or variable that holds 3. */
final class TableSlot {
    private final Tables tables;
    private final int number;
    private final Slot slot;

    private TableSlot(Tables tables, int number, Slot slot) {
        this.tables = tables;
        this.number = number;
        this.slot = slot;
    }

    static TableSlot named(Tables tables, int number) {
        return new TableSlot(tables, number, null);
    }

    static TableSlot held(Tables tables, Slot slot) {
        return new TableSlot(tables, 0, slot);
    }

    /** The function as it is now. */
    Table table() {
        return tables.get(slot == null ? number : (int) slot.get());
    }
}
