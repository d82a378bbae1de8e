"""Orchestras and scores for Csound, in one file each, and the analysis file that its adsyn reads."""
import struct

from . import music

SINE = 'gisine ftgen 1, 0, 8192, 10, 1\n'
TRACK_END = 0x7FFF
AMPLITUDE_TRACK = -1
FREQUENCY_TRACK = -2
LARGEST = 32_766
# Brings millionths back to amplitudes: adsyn takes its numbers for 16 bits of a signal of half the range.
LOUDNESS = 0.065536


def document(orchestra, score, ksmps=64):
    return f'''<CsoundSynthesizer>
<CsInstruments>
sr = {music.RATE}
ksmps = {ksmps}
nchnls = 1
0dbfs = 1
{orchestra}</CsInstruments>
<CsScore>
{score}e
</CsScore>
</CsoundSynthesizer>
'''


def instrument(number, body):
    return f'instr {number}\n{body}endin\n'


def steady_oscili(partials):
    """An oscillator for each partial."""
    score = ''.join(f'i 1 0 {music.SECONDS} {hertz:.9g} {amplitude:.9g}\n' for hertz, amplitude in partials)
    return document(SINE + instrument(1, 'aout oscili p5, p4, 1\nout aout\n'), score)


def steady_adsynt2(partials):
    """One opcode for all partials, which reads them from tables."""
    tables = ''
    for number, (name, place) in enumerate((('gifrequencies', 0), ('giamplitudes', 1)), 2):
        tables += f'{name} ftgen {number}, 0, {-len(partials)}, -2, 0\n'
        tables += ''.join(f'tableiw {partial[place]:.9g}, {i}, {name}\n' for i, partial in enumerate(partials))
    body = f'aout adsynt2 1, 1, 1, gifrequencies, giamplitudes, {len(partials)}\nout aout\n'
    return document(SINE + tables + instrument(1, body), f'i 1 0 {music.SECONDS}\n')


def line(values, gaps):
    """The arguments of linseg."""
    return ', '.join([values[0], *(f'{gap}, {value}' for gap, value in zip(gaps, values[1:]))])


def fields(first, count):
    return [f'p{first + i}' for i in range(count)]


def moving_oscili(partials):
    """An oscillator and two linear envelopes for each partial, whose breakpoints are in the score."""
    points = music.BREAKPOINTS
    gaps = fields(4, points - 1)
    frequencies = fields(4 + points - 1, points)
    amplitudes = fields(4 + 2 * points - 1, points)
    body = f'kf linseg {line(frequencies, gaps)}\nka linseg {line(amplitudes, gaps)}\naout oscili ka, kf, 1\nout aout\n'
    score = ''
    for times, hertz, levels in partials:
        values = [later - earlier for earlier, later in zip(times, times[1:])] + hertz + levels
        score += f'i 1 0 {music.SECONDS} ' + ' '.join(f'{value:.9g}' for value in values) + '\n'
    return document(SINE + instrument(1, body), score)


def track(kind, times, values):
    """Pairs of milliseconds and values as 16-bit numbers."""
    pairs = (struct.pack('<hh', round(1000 * time), min(LARGEST, round(value))) for time, value in zip(times, values))
    return struct.pack('<h', kind) + b''.join(pairs) + struct.pack('<h', TRACK_END)


def analysis(partials):
    """The breakpoints for adsyn; amplitudes in millionths."""
    return struct.pack('<h', len(partials)) + b''.join(
        track(AMPLITUDE_TRACK, times, [1e6 * value for value in levels]) + track(FREQUENCY_TRACK, times, hertz)
        for times, hertz, levels in partials)


def moving_adsyn(path):
    """One opcode for all partials, which reads them from an analysis file."""
    return document(instrument(1, f'aout adsyn {LOUDNESS}, 1, 1, "{path}"\nout aout\n'), f'i 1 0 {music.SECONDS}\n')


def notes_oscili(instruments, played, ksmps):
    """An oscillator and a linear envelope for each harmonic."""
    orchestra = SINE
    for number, envelopes in enumerate(instruments, 1):
        body = ''
        for harmonic, (fractions, values) in enumerate(envelopes, 1):
            gaps = [f'p3*{later - earlier:.9g}' for earlier, later in zip(fractions, fractions[1:])]
            body += f'k{harmonic} linseg {line([f"{value:.9g}" for value in values], gaps)}\n'
            body += f'a{harmonic} oscili k{harmonic}*p5, p4*{harmonic}, 1\n'
        harmonics = ' + '.join(f'a{harmonic}' for harmonic in range(1, len(envelopes) + 1))
        orchestra += instrument(number, f'{body}out {harmonics}\n')
    score = ''.join(f'i {which + 1} {start:.9g} {seconds:.9g} {hertz:.9g} {amplitude:.9g}\n'
                    for start, seconds, which, hertz, amplitude in played)
    return document(orchestra, score, ksmps)
