package org.cmusic.model.score;

import org.cmusic.model.expression.Expression;

/** A name defined within an instrument or effect: the slot that holds its value, and the value. */
public record Binding(int slot, String name, Expression value) {}
