"""The music that is compared: lists of plain numbers, the same for one seed. Times are seconds, on whole samples."""
import itertools
import math
import random

RATE = 48_000
PARTIALS = 1000
SECONDS = 20
BREAKPOINTS = 20
INSTRUMENTS = 8
HARMONICS = 20
NOTES = 2000
AT_ONCE = 30


def on_sample(seconds):
    return round(seconds * RATE) / RATE


def partial_amplitude(chance):
    return chance.uniform(0.2, 1) * 4 / PARTIALS


def frequency(chance):
    return math.exp(chance.uniform(math.log(60), math.log(16_000)))


def steady(chance):
    """Partials of one frequency and one amplitude: pairs of both."""
    return [(frequency(chance), partial_amplitude(chance)) for _ in range(PARTIALS)]


def moving(chance):
    """Partials that move: times, frequencies and amplitudes of their breakpoints, straight between; silent at both ends."""
    partials = []
    for _ in range(PARTIALS):
        step = SECONDS / (BREAKPOINTS - 1)
        inner = [on_sample((i + chance.uniform(-0.35, 0.35)) * step) for i in range(1, BREAKPOINTS - 1)]
        middle = frequency(chance)
        frequencies = [middle * (1 + chance.gauss(0, 0.015)) for _ in range(BREAKPOINTS)]
        amplitudes = [0, *(partial_amplitude(chance) for _ in inner), 0]
        partials.append(([0, *inner, SECONDS], frequencies, amplitudes))
    return partials


def envelope(chance, harmonic):
    """Fractions of the note and amplitudes there."""
    fractions = [0, *(place + chance.uniform(-0.03, 0.03) for place in (0.05, 0.2, 0.5, 0.8)), 1]
    amplitudes = [0, *(chance.uniform(0.2, 1) / harmonic for _ in range(4)), 0]
    return fractions, amplitudes


def notes(chance):
    """Instruments, each an envelope for every harmonic, and notes by start: start, seconds, instrument, hertz, amplitude."""
    instruments = [[envelope(chance, harmonic + 1) for harmonic in range(HARMONICS)] for _ in range(INSTRUMENTS)]
    lengths = [on_sample(chance.uniform(0.25, 2)) for _ in range(NOTES)]
    last = sum(lengths) / AT_ONCE - 2
    starts = sorted(on_sample(chance.uniform(0, last)) for _ in range(NOTES))
    played = [(start, length, chance.randrange(INSTRUMENTS), 55 * 2 ** chance.uniform(0, 4), chance.uniform(0.3, 1) * 0.02)
              for start, length in zip(starts, lengths)]
    return instruments, played


def end(played):
    """When the last note ends."""
    return max(start + length for start, length, *_ in played)


def phases(times, frequencies):
    """The phase at each breakpoint, in cycles: the area under the frequency."""
    pieces = ((frequencies[i] + frequencies[i + 1]) / 2 * (times[i + 1] - times[i]) for i in range(len(times) - 1))
    return [0, *itertools.accumulate(pieces)]


def compose(seed):
    chance = random.Random(seed)
    return steady(chance), moving(chance), notes(chance)
