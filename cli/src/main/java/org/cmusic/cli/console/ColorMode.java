package org.cmusic.cli.console;

import org.cmusic.cli.console.Streams.Name;

/** When text is coloured. */
public enum ColorMode {
    /** On a terminal, unless {@code NO_COLOR} is set or {@code TERM} is {@code dumb}. */
    auto,
    always,
    never;

    /** Whether text on a stream is coloured. */
    public boolean isOn(Streams streams, Name name) {
        return switch (this) {
            case always -> true;
            case never -> false;
            case auto ->
                streams.isCapableTerminal(name)
                        && streams.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    }
}
