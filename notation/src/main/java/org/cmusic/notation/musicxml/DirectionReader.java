package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.audiveris.proxymusic.Direction;
import org.audiveris.proxymusic.DirectionType;
import org.audiveris.proxymusic.Dynamics;
import org.audiveris.proxymusic.Metronome;
import org.audiveris.proxymusic.Sound;
import org.cmusic.model.TempoMap;
import org.cmusic.notation.engraving.NoteValue;

/** What a direction says of tempo and level; the rest is told. */
final class DirectionReader {
    private final NotationsReader notations;
    private Optional<Double> tempo = Optional.empty();
    private Optional<Double> level = Optional.empty();

    DirectionReader(NotationsReader notations) {
        this.notations = notations;
    }

    /** The tempo that was read last, in quarter notes a minute. */
    Optional<Double> tempo() {
        return tempo;
    }

    /** The level that was read last, in decibels. */
    Optional<Double> level() {
        return level;
    }

    void read(Direction direction, ElementReader.Place place) {
        tempo = Optional.empty();
        level = Optional.empty();
        direction.getDirectionType().forEach(type -> read(type, place));
        if (direction.getSound() != null) {
            sound(direction.getSound(), place);
        }
    }

    /** What is said without a sign. */
    void read(Sound sound, ElementReader.Place place) {
        tempo = Optional.empty();
        level = Optional.empty();
        sound(sound, place);
    }

    private void sound(Sound sound, ElementReader.Place place) {
        Numbers.fraction(sound.getTempo())
                .map(BigFraction::doubleValue)
                .filter(DirectionReader::isTempo)
                .ifPresent(bpm -> tempo = Optional.of(bpm));
        PercentOfForte.level(sound.getDynamics()).ifPresent(told -> level = Optional.of(told));
        boolean jumps = sound.getDacapo() != null
                || sound.getDalsegno() != null
                || sound.getTocoda() != null
                || sound.getFine() != null;
        if (jumps) {
            notations.leftOut("jump", place);
        }
    }

    private static boolean isTempo(double bpm) {
        return bpm >= TempoMap.SLOWEST_BPM && bpm <= TempoMap.FASTEST_BPM;
    }

    private void read(DirectionType type, ElementReader.Place place) {
        if (type.getMetronome() != null) {
            metronome(type.getMetronome(), place);
        }
        for (Dynamics dynamics : type.getDynamics()) {
            notations.dynamic(dynamics, place).ifPresent(mark -> level = Optional.of(mark.level()));
        }
        others(type).forEach(name -> notations.leftOut(name, place));
        if (!type.getWordsOrSymbol().isEmpty()) {
            notations.leftOut("words", place);
        }
    }

    /** The names of what is not used; signs that only say how things look are not worth a word. */
    private static List<String> others(DirectionType type) {
        List<String> names = new ArrayList<>();
        if (!type.getRehearsal().isEmpty()) {
            names.add("rehearsal");
        }
        Stream.of(type.getSegno(), type.getCoda(), type.getPercussion())
                .flatMap(List::stream)
                .map(NotationsReader::name)
                .forEach(names::add);
        Stream.of(
                        type.getWedge(),
                        type.getDashes(),
                        type.getPedal(),
                        type.getHarpPedals(),
                        type.getStringMute(),
                        type.getScordatura(),
                        type.getImage(),
                        type.getPrincipalVoice(),
                        type.getAccordionRegistration(),
                        type.getStaffDivide(),
                        type.getOtherDirection())
                .filter(Objects::nonNull)
                .map(NotationsReader::name)
                .forEach(names::add);
        return names;
    }

    private void metronome(Metronome metronome, ElementReader.Place place) {
        Optional<NoteValue> unit = metronome.getBeatUnit() == null
                ? Optional.empty()
                : ValueName.value(
                        metronome.getBeatUnit(), metronome.getBeatUnitDot().size());
        double count = metronome.getPerMinute() == null
                ? Double.NaN
                : Numbers.first(metronome.getPerMinute().getValue());
        double bpm = unit.map(value -> value.length().toDouble() * count).orElse(Double.NaN);
        if (isTempo(bpm)) {
            tempo = Optional.of(bpm);
        } else {
            notations.leftOut("metronome", place);
        }
    }
}
