"""How far what cmusic renders is from double precision, over its first seconds. Needs numpy."""
import struct

import numpy as np

from . import music

JUDGED_SECONDS = 2


def clock():
    return np.arange(JUDGED_SECONDS * music.RATE) / music.RATE


def steady(partials):
    seconds = clock()
    return sum(amplitude * np.sin(2 * np.pi * hertz * seconds) for hertz, amplitude in partials)


def moving(partials):
    seconds = clock()
    total = np.zeros(len(seconds))
    for times, frequencies, amplitudes in partials:
        at = np.searchsorted(times, seconds, side='right') - 1
        begun = np.take(frequencies, at)
        now = np.interp(seconds, times, frequencies)
        cycles = np.take(music.phases(times, frequencies), at) + (begun + now) / 2 * (seconds - np.take(times, at))
        total += np.interp(seconds, times, amplitudes) * np.sin(2 * np.pi * cycles)
    return total


def samples(path):
    """Those of a WAV of 32-bit floats in one channel."""
    with open(path, 'rb') as file:
        data = file.read()
    at = 12
    while data[at:at + 4] != b'data':
        size = struct.unpack('<I', data[at + 4:at + 8])[0]
        at += 8 + size + size % 2
    return np.frombuffer(data, '<f4', offset=at + 8)


def signal_to_noise(wanted, path):
    """In dB."""
    got = samples(path)[:len(wanted)].astype(float)
    return 10 * np.log10((wanted ** 2).sum() / ((wanted - got) ** 2).sum())
