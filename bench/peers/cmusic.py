"""Scores for cmusic."""
import math

from . import music

HEAD = 'cmusic 1\n'
PARAMETERS = '''  param pitch : frequency = 440Hz
  param amp : level = 0dB
'''
OUTPUT = '''  output { gain = amp }
}
'''


def instrument(name, partials):
    return f'instrument {name} {{\n{PARAMETERS}' + ''.join(f'  partial {partial}\n' for partial in partials) + OUTPUT


def points(places, values, unit):
    return 'points(' + ', '.join(f'{place:.15g}{unit}: {value:.15g}' for place, value in zip(places, values)) + ')'


def steady(partials):
    lines = (f'@{hertz:.15g}Hz {{ level = linear({amplitude:.15g})  env = points(0s: 1, end: 1) }}'
             for hertz, amplitude in partials)
    return HEAD + instrument('steady', lines) + f'note steady at 0s for {music.SECONDS}s\n'


def moving(partials, times=1):
    lines = []
    for places, frequencies, amplitudes in partials:
        bend = points(places, [hertz / frequencies[0] for hertz in frequencies], 's')
        lines.append(f'@{frequencies[0]:.15g}Hz {{ env = {points(places, amplitudes, "s")}  bend = {bend} }}')
    played = (f'note moving at {music.SECONDS * i}s for {music.SECONDS}s\n' for i in range(times))
    return HEAD + instrument('moving', lines) + ''.join(played)


def notes(instruments, played, times=1):
    text = HEAD
    for i, envelopes in enumerate(instruments):
        text += instrument(f'tone{i}', (
            f'{harmonic} {{ env = {points([100 * fraction for fraction in fractions], values, "%")} }}'
            for harmonic, (fractions, values) in enumerate(envelopes, 1)))
    length = music.end(played)
    return text + ''.join(
        f'note tone{which} at {start + i * length:.9f}s for {seconds:.9f}s pitch={hertz:.9g}Hz '
        f'amp={20 * math.log10(amplitude):.9g}dB\n'
        for i in range(times) for start, seconds, which, hertz, amplitude in played)
