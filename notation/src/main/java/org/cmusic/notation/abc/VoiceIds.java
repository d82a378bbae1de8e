package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmusic.model.music.Part;
import org.cmusic.notation.engraving.EngravedPart;

/** What the voices of a tune are called, and the lines of its head that say so. A single nameless voice is not called. */
final class VoiceIds {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]{1,20}");

    private final List<EngravedPart> parts;
    private final List<List<String>> ids = new ArrayList<>();
    private final boolean isAlone;

    private VoiceIds(List<EngravedPart> parts) {
        this.parts = parts;
        this.isAlone = parts.isEmpty()
                || parts.size() == 1
                        && parts.get(0).voices().size() == 1
                        && parts.get(0).part().name().isEmpty()
                        && parts.get(0).part().clef().isEmpty();
        Set<String> taken = new HashSet<>();
        for (EngravedPart part : parts) {
            String name = part.part().name();
            String first = isPlain(name) && taken.add(name) ? name : "";
            ids.add(new ArrayList<>(List.of(first)));
        }
        for (int i = 0; i < parts.size(); i++) {
            List<String> own = ids.get(i);
            if (own.get(0).isEmpty()) {
                own.set(0, free("V" + (i + 1), taken));
            }
            for (int j = 1; j < parts.get(i).voices().size(); j++) {
                own.add(free(own.get(0) + "v" + (j + 1), taken));
            }
        }
    }

    /** The names of the voices of some parts. */
    static VoiceIds of(List<EngravedPart> parts) {
        return new VoiceIds(parts);
    }

    private static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "x";
        }
        return name;
    }

    /** The name of a voice of a part. */
    Optional<String> of(int part, int voice) {
        return isAlone ? Optional.empty() : Optional.of(ids.get(part).get(voice));
    }

    /** The names of all voices in order. */
    List<Optional<String>> all() {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, parts.get(i).voices().size()).mapToObj(j -> of(i, j)))
                .toList();
    }

    /** The order of the voices, and a field for each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (isAlone) {
            return lines;
        }
        lines.add("%%score " + ids.stream().map(VoiceIds::group).collect(Collectors.joining(" ")));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i).part();
            String first = ids.get(i).get(0);
            for (String id : ids.get(i)) {
                String clef =
                        part.clef().map(found -> " clef=" + ClefText.of(found)).orElse("");
                boolean named = id.equals(first) && !first.equals(part.name());
                lines.add("V:" + id + clef + (named ? " name=" + TextString.quoted(part.name()) : ""));
            }
        }
        return lines;
    }

    private static String group(List<String> voices) {
        String names = String.join(" ", voices);
        return voices.size() > 1 ? "(" + names + ")" : names;
    }
}
