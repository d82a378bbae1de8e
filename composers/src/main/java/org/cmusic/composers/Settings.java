package org.cmusic.composers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.model.music.Music;

/** The settings of one method: those that were chosen, and the usual values of the others. */
public final class Settings {
    private final List<Setting> known;
    private final Map<String, Object> values;

    private Settings(List<Setting> known, Map<String, Object> values) {
        this.known = List.copyOf(known);
        this.values = Map.copyOf(values);
    }

    /** The usual values. */
    public static Settings usual(List<Setting> settings) {
        Map<String, Object> values = new HashMap<>();
        for (Setting setting : settings) {
            if (!setting.usual().isEmpty()) {
                values.put(setting.name(), setting.read(setting.usual()));
            }
        }
        return new Settings(settings, values);
    }

    /**
     * The same with another value of a setting, as its text.
     *
     * @throws IllegalArgumentException if there is no such setting or value
     */
    public Settings with(String name, String text) {
        return put(name, setting(name).read(text));
    }

    /** The same with a piece of music as the value of a setting. */
    public Settings with(String name, Music piece) {
        return put(setting(name).name(), piece);
    }

    /** The same with pieces of music as the value of a setting. */
    public Settings with(String name, Corpus pieces) {
        return put(setting(name).name(), pieces);
    }

    private Settings put(String name, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(name, value);
        return new Settings(known, changed);
    }

    private Setting setting(String name) {
        return known.stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no setting is called `" + name + "`"));
    }

    /** Whether a setting has a value. */
    public boolean has(String name) {
        return values.containsKey(setting(name).name());
    }

    /** The whole number that a setting is. */
    public int whole(String name) {
        return (Integer) value(name);
    }

    /** The number that a setting is. */
    public double decimal(String name) {
        return (Double) value(name);
    }

    /** The text that a setting is: a word, any text, or what a file holds. */
    public String text(String name) {
        return (String) value(name);
    }

    /** Whether a switch is on. */
    public boolean isOn(String name) {
        return has(name) && (Boolean) value(name);
    }

    /** The piece that a setting is, if it was chosen. */
    public Optional<Music> piece(String name) {
        return has(name) ? Optional.of((Music) value(name)) : Optional.empty();
    }

    /** The pieces that a setting is, if they were chosen. */
    public Optional<Corpus> pieces(String name) {
        return has(name) ? Optional.of((Corpus) value(name)) : Optional.empty();
    }

    private Object value(String name) {
        Object value = values.get(setting(name).name());
        if (value == null) {
            throw new IllegalStateException("the setting `" + name + "` has no value");
        }
        return value;
    }
}
