package org.cmusic.grammar.carl.convert;

import java.util.ArrayList;
import java.util.List;

/** Puts what draws envelopes into breakpoints: shape, seg and trans. */
final class EnvelopeText {
    /** The name of the length of the note where times are reckoned from it. */
    static final String LENGTH = "p4";

    private static final int SAMPLES = 64;
    private static final int FIRST_PART = 4;
    private static final double TINY = 1e-4;

    private final Wording wording;

    EnvelopeText(Wording wording) {
        this.wording = wording;
    }

    /** A function read once over the note. */
    String shape(FilledFunction function) {
        List<String> points = new ArrayList<>();
        double bend = 0;
        for (FilledFunction.Point point : function.pointsOr(SAMPLES)) {
            points.add(percent(point.place()) + ": " + Decimal.of(point.value()) + bend(bend));
            bend = point.bend();
        }
        return "points(" + String.join(", ", points) + ")";
    }

    private static String percent(double place) {
        return place == 0 ? "0s" : Math.abs(place - 1) < 1e-9 ? "end" : Decimal.of(place * 100) + "%";
    }

    private static String bend(double bend) {
        return bend == 0 ? "" : " curve(" + Decimal.of(bend) + ")";
    }

    /** A function in equal parts of which each is scanned in a time of its own. */
    String seg(Step step, FilledFunction function, Scene scene) {
        List<Input> parts = step.inputs().subList(FIRST_PART, step.inputs().size());
        List<String> ends = ends(parts, function.values().length, scene.rate());
        List<String> points = new ArrayList<>();
        double bend = 0;
        for (FilledFunction.Point point : withPartEnds(function.pointsOr(SAMPLES), parts.size(), function)) {
            points.add(time(point.place() * parts.size(), ends) + ": " + Decimal.of(point.value()) + bend(bend));
            bend = point.bend();
        }
        return "points(" + String.join(", ", points) + ")";
    }

    /** Breakpoints with one at each end of a part. */
    private static List<FilledFunction.Point> withPartEnds(
            List<FilledFunction.Point> points, int parts, FilledFunction function) {
        List<FilledFunction.Point> all = new ArrayList<>(points);
        for (int k = 1; k < parts; k++) {
            double place = (double) k / parts;
            int next = 0;
            while (next < all.size() && all.get(next).place() < place - TINY) {
                next++;
            }
            if (next == all.size() || all.get(next).place() > place + TINY) {
                double share = next == 0 || next == all.size()
                        ? 0
                        : (place - all.get(next - 1).place())
                                / (all.get(next).place() - all.get(next - 1).place());
                double bend = next == 0 ? 0 : all.get(next - 1).bend();
                if (next > 0) {
                    FilledFunction.Point before = all.get(next - 1);
                    all.set(next - 1, new FilledFunction.Point(before.place(), before.value(), bend * share));
                }
                all.add(next, new FilledFunction.Point(place, function.at(place), bend * (1 - share)));
            }
        }
        return all;
    }

    /** When each part ends. */
    private List<String> ends(List<Input> parts, int length, long rate) {
        List<String> lengths = lengths(parts, length, rate);
        int first = firstShare(parts);
        int last = lastShare(parts);
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i == parts.size() - 1 && first >= 0) {
                ends.add("end");
            } else if (first >= 0 && i >= last) {
                ends.add("-" + Wording.single(String.join(" + ", lengths.subList(i + 1, parts.size()))));
            } else {
                ends.add(String.join(" + ", lengths.subList(0, i + 1)));
            }
        }
        return ends;
    }

    private List<String> lengths(List<Input> parts, int length, long rate) {
        List<String> given = new ArrayList<>();
        int shares = 0;
        for (Input part : parts) {
            if (isShare(part)) {
                shares++;
            } else {
                given.add(length(part, length, rate));
            }
        }
        String rest = given.isEmpty() ? LENGTH : "(" + LENGTH + " - " + String.join(" - ", given) + ")";
        String share = shares > 1 ? rest + " / " + shares : rest;
        List<String> lengths = new ArrayList<>();
        for (Input part : parts) {
            lengths.add(isShare(part) ? share : length(part, length, rate));
        }
        return lengths;
    }

    private static int firstShare(List<Input> parts) {
        return parts.indexOf(
                parts.stream().filter(EnvelopeText::isShare).findFirst().orElse(null));
    }

    private static int lastShare(List<Input> parts) {
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            last = isShare(parts.get(i)) ? i : last;
        }
        return last;
    }

    private static boolean isShare(Input part) {
        return part instanceof Input.Number number && number.value() == 0 || part instanceof Input.Nothing;
    }

    private String length(Input part, int length, long rate) {
        if (part instanceof Input.Number number) {
            return Decimal.of(length / (number.value() * rate)) + "s";
        }
        String value = wording.number(part);
        return wording.isTime(part)
                ? value
                : "(" + Decimal.of((double) length / rate) + "s / max(" + value + ", 0.001))";
    }

    /** A time from how many parts have passed. */
    private static String time(double parts, List<String> ends) {
        int part = (int) Math.floor(parts + TINY);
        double share = parts - part;
        if (part >= ends.size()) {
            return ends.get(ends.size() - 1);
        }
        String start = part == 0 ? "0s" : ends.get(part - 1);
        if (share < TINY) {
            return start;
        }
        String from = absolute(start);
        String to = absolute(ends.get(part));
        String way = part == 0 ? Wording.single(to) : "(" + to + " - " + Wording.single(from) + ")";
        String passed = way + " * " + Decimal.of(share);
        return part == 0 ? passed : from + " + " + passed;
    }

    private static String absolute(String time) {
        if (time.equals("end")) {
            return LENGTH;
        }
        return time.startsWith("-") ? LENGTH + " - " + time.substring(1) : time;
    }

    /** A path of numbers of the note. */
    String trans(Step step) {
        int count = points(step);
        Input last = step.input(FIRST_PART + 3 * (count - 1));
        List<String> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = FIRST_PART + 3 * i;
            String bend = i == 0 ? "" : bend(step.input(at - 1));
            points.add(place(step.input(at), last, i, count) + ": " + wording.number(step.input(at + 1)) + bend);
        }
        return "points(" + String.join(", ", points) + ")";
    }

    private static int points(Step step) {
        return (step.inputs().size() - FIRST_PART + 1) / 3;
    }

    /**
     * A path of frequencies, straight in hertz. In cmusic a part began at the first sample behind the end of the one before:
     * here as well, as else the phases of what it steers would part.
     */
    String glide(Step step, long rate) {
        int count = points(step);
        Input last = step.input(FIRST_PART + 3 * (count - 1));
        List<String> points = new ArrayList<>();
        points.add("0s: " + value(step.input(FIRST_PART + 1)));
        String start = "";
        for (int i = 1; i < count; i++) {
            int at = FIRST_PART + 3 * i;
            String length = LENGTH + " * " + Wording.single(share(step.input(at - 3), step.input(at), last));
            String value = value(step.input(at + 1));
            points.add(start + length + ": " + value + bend(step.input(at - 1)));
            if (i + 1 < count) {
                start = start + "(floor(" + length + " * " + rate + "Hz) + 1) / " + rate + "Hz";
                points.add(start + ": " + value);
                start = start + " + ";
            }
        }
        return "points(" + String.join(", ", points) + ") * 1Hz";
    }

    /** The part of the note between two times of a path. */
    private String share(Input from, Input to, Input last) {
        if (from instanceof Input.Number start
                && to instanceof Input.Number end
                && last instanceof Input.Number whole) {
            return Decimal.of((end.value() - start.value()) / whole.value());
        }
        return "((" + wording.number(to) + " - " + Wording.single(wording.number(from)) + ") / "
                + Wording.single(wording.number(last)) + ")";
    }

    private String bend(Input bend) {
        return bend instanceof Input.Number number ? bend(number.value()) : " curve(" + wording.number(bend) + ")";
    }

    private String place(Input time, Input last, int index, int count) {
        if (index == 0) {
            return "0s";
        }
        if (index == count - 1) {
            return "end";
        }
        if (time instanceof Input.Number number && last instanceof Input.Number whole) {
            return percent(number.value() / whole.value());
        }
        return LENGTH + " * (" + wording.number(time) + " / " + Wording.single(wording.number(last)) + ")";
    }

    /** A frequency as a plain number of hertz, so that the way between values is straight in hertz. */
    private String value(Input value) {
        String frequency = wording.frequency(value, 1);
        return value instanceof Input.Number ? frequency.replace("Hz", "") : frequency + " / 1Hz";
    }
}
