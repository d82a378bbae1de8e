package org.cmusic.model.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit generators of cmusic and what they take. A slot has a name and the letters of the arguments that may stand in
 * it: b block, p parameter, v variable, n number, f function, s string, d dynamic. The last slots may repeat, as a group.
 */
public enum UnitGenerator {
    ABS("abs", "out:b in:bnpv"),
    ADN("adn", "out:b in:bnpv", 1),
    AIRABSORB(
            "airabsorb",
            "out:b in:b x:bnpv y:bnpv lastx:pvd lasty:pvd distance:pvd scale:pvd c1:pvd c2:pvd"
                    + " x1:pvd x2:pvd y1:pvd y2:pvd"),
    BAND("band", "out:b amp:bnpv ampfactor:bnpv incr:bnpv limit:bnpv factor:bnpv table:fnpv sum:dpv"),
    BLP("blp", "out:b amp:bnpv incr1:bnpv incr2:bnpv n:bnpv sum1:dpv sum2:dpv"),
    DELAY("delay", "out:b in:bnpv gain:bnpv table:fnpv length:npv position:npv"),
    DIFF("diff", "out:b in:bnpv last:dpv"),
    DIV("_div", "out:b numerator:bnpv denominator:bnpv last:dpv"),
    EXPON("expon", "out:b in:bnpv"),
    FLT("flt", "out:b in:bnpv gain:bnpv a0:bnpv a1:bnpv a2:bnpv b1:bnpv b2:bnpv t1:dpv t2:dpv t3:dpv t4:dpv"),
    FLTDELAY(
            "fltdelay",
            "out:b t1:dpnv t2:dpnv t3:dpnv t4:dpnv t5:dpnv t6:dpnv t7:dpnv t8:dpnv t9:dpnv t10:dpnv t11:dpnv t12:dpnv"
                    + " t13:dpnv t14:dpnv t15:dpnv in:bnpv pitch:bnpv decay:bnpv table:fnpv level:npv final:npv"
                    + " onset:npv place:npv filter:npv noise:npv stiffness:npv"),
    FREQ("freq", "out:b incr:bnpv table:fnpv sum:bdnpv"),
    ILLUS("illus", "ampout:b incrout:b amp:bnpv incr:bnpv which:bnpv ratio:bnpv table:fnpv lowest:bnpv highest:bnpv"),
    INTEG("integ", "out:b in:bnpv limit:bnpv sum:dpv"),
    INTEGER("integer", "out:b in:bnpv"),
    INV("inv", "out:b in:bnpv"),
    IOSC("iosc", "out:b amp:bnpv incr:bnpv table:fnpv sum:bdnpv"),
    JANUS("janus", "out:b in:bnpv front:npv back:npv position:d"),
    LOGAR("logar", "out:b in:bnpv"),
    LOOKUP("lookup", "out:b table:fnpv in:bnpv min:npv max:npv"),
    MAP("map", "out:b in:bnpv inmin:bnpv inmax:bnpv outmin:bnpv outmax:bnpv clip:npv"),
    MULT("mult", "out:b in:bnpv", 1),
    NEG("neg", "out:b in:bnpv"),
    NRES(
            "nres",
            "out:b in:bnpv gain:bnpv centre:bnpv bandwidth:bnpv t1:dpv t2:dpv t3:dpv t4:dpv t5:dpv t6:dpv t7:dpv t8:dpv"
                    + " t9:dpv t10:dpv"),
    OSC("osc", "out:b amp:bnpv incr:bnpv table:fnpv sum:bdnpv"),
    OUT("out", "in:bnpv", 1),
    QUANT("quant", "out:b in:bnpv inmin:bnpv inmax:bnpv steps:bnpv"),
    RAH("rah", "out:b amp:bnpv incr:bnpv position:dpv from:dpv to:dpv"),
    RAN("ran", "out:b amp:bnpv incr:bnpv position:dpv from:dpv to:dpv"),
    SAH("sah", "out:b in:b period:bnpv t1:dnpv t2:dnpv"),
    SEG("seg", "out:b amp:bnpv table:fnpv sum:dpv incr:npv", 1),
    SHAPE("shape", "out:b table:fnpv sum:bdnpv"),
    SHOW("show", "in:bnpv", 1),
    SHOWPATH("showpath", "x:bnpv y:bnpv file:s t1:pvd t2:pvd t3:pvd"),
    SIGNUM("signum", "out:b in:bnpv"),
    SMOOTH("smooth", "out:b in:bnpv tau:bnpv last:pvd"),
    SNDFILE("sndfile", "out:b amp:bnpv incr:bnpv file:s channel:npv start:bnpv end:bnpv position:bdnpv t:pvd"),
    SPACE(
            "space",
            "in:bnpv skip:npdv t1:pvd t2:pvd t3:pvd t4:pvd t5:pvd t6:pvd t7:pvd t8:pvd t9:pvd t10:pvd t11:pvd t12:pvd"
                    + " x:bnpv y:bnpv theta:bnpv amp:bnpv back:bnpv",
            5),
    SPLICE(
            "splice",
            "out:b amp:bnpv incr:bnpv file:s channel:npv start:bnpv end:bnpv position:bdnpv t1:pvd t2:dnpv t3:dnpv"
                    + " t4:dnpv"),
    SQROOT("sqroot", "out:b in:bnpv"),
    SQUARE("square", "out:b in:bnpv"),
    TEST("test", "condition:npv action:npv in:bnpvd", 1),
    TRANS("trans", "out:b t1:dpv t2:dpv t3:dpv time:npv value:npv curve:npv", 3),
    VERSION(
            "version",
            "out:b amp:bnpv incr:bnpv file:s channel:npv a:npv b:npv c:npv d:npv tau:npv rate:npv frequency:npv t1:dnpv"
                    + " t2:dnpv t3:dnpv t4:dnpv t5:dnpv"),
    WHITE("white", "out:b amp:bnpv"),
    ZDELAY("zdelay", "out:b in:bnpv longest:npv table:dnpv t1:dnpv t2:dnpv gain:bnpv time:bnpv", 2);

    private final String symbol;
    private final List<Slot> slots;
    private final int repeated;

    /** A place for an argument. */
    public record Slot(String name, String letters) {}

    UnitGenerator(String symbol, String slots) {
        this(symbol, slots, 0);
    }

    UnitGenerator(String symbol, String slots, int repeated) {
        this.symbol = symbol;
        List<Slot> list = new ArrayList<>();
        for (String slot : slots.split(" ")) {
            int colon = slot.indexOf(':');
            list.add(new Slot(slot.substring(0, colon), slot.substring(colon + 1)));
        }
        this.slots = List.copyOf(list);
        this.repeated = repeated;
    }

    /** The generator that scores call {@code symbol}. */
    public static Optional<UnitGenerator> of(String symbol) {
        return List.of(values()).stream()
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /** As scores write it. */
    public String symbol() {
        return symbol;
    }

    /** The slots, in order, each once. */
    public List<Slot> slots() {
        return slots;
    }

    /** How many of the last slots come again and again, as a group; 0 where none does. */
    public int repeated() {
        return repeated;
    }
}
