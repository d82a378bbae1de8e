package org.cmusic.model.score;

import java.util.Optional;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;

/**
 * A parameter of an instrument or effect. Its place in the list of parameters is also the slot of its value.
 *
 * @param range the values it takes, both ends included, in the unit of its kind; empty where any will do
 * @param fallback its default; empty where it must be given
 */
public record Parameter(String name, Kind kind, Optional<Bounds> range, Optional<Expression> fallback, Origin origin) {}
