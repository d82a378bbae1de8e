"""Scores for SuperCollider's scsynth without real time: synth definitions and bundles of messages, as bytes."""
import struct

from . import music

CONTROL_RATE, AUDIO_RATE = 1, 2
MULTIPLY = 2
LINEAR_SHAPE = 1
FREE_SYNTH = 2
NO_NODE = -99
GROUP = 20
FIRST_NODE = 1000


def name_bytes(text):
    return bytes([len(text)]) + text.encode('ascii')


class SynthDef:
    """A graph of unit generators. An input is a pair: the unit and its output, or -1 and the place of a constant."""

    def __init__(self, name, **controls):
        self.name, self.controls, self.constants, self.units = name, controls, {}, []
        if controls:
            self.unit('Control', CONTROL_RATE, [], outputs=len(controls))

    def control(self, name):
        return 0, list(self.controls).index(name)

    def unit(self, kind, rate, inputs, outputs=1, special=0):
        inputs = [value if isinstance(value, tuple) else self.constant(value) for value in inputs]
        self.units.append((kind, rate, inputs, outputs, special))
        return len(self.units) - 1, 0

    def constant(self, value):
        return -1, self.constants.setdefault(struct.pack('>f', value), len(self.constants))

    def envelope(self, times, values, level=1, time=1, done=0):
        """Straight lines through points, at control rate."""
        inputs = [1, level, 0, time, done, values[0], len(times) - 1, NO_NODE, NO_NODE]
        for i in range(1, len(times)):
            inputs += [values[i], times[i] - times[i - 1], LINEAR_SHAPE, 0]
        return self.unit('EnvGen', CONTROL_RATE, inputs)

    def add_sine(self, total, frequency, amplitude):
        sine = self.unit('SinOsc', AUDIO_RATE, [frequency, 0])
        if total is None:
            return self.unit('BinaryOpUGen', AUDIO_RATE, [sine, amplitude], special=MULTIPLY)
        return self.unit('MulAdd', AUDIO_RATE, [sine, amplitude, total])

    def encode(self, heard):
        """The definition as scsynth reads it, format 2, which puts a signal out."""
        self.unit('Out', AUDIO_RATE, [0, heard], outputs=0)
        parts = [b'SCgf', struct.pack('>ih', 2, 1), name_bytes(self.name)]
        parts += [struct.pack('>i', len(self.constants)), *self.constants]
        parts += [struct.pack('>i', len(self.controls)), *(struct.pack('>f', value) for value in self.controls.values())]
        parts += [struct.pack('>i', len(self.controls))]
        parts += [name_bytes(name) + struct.pack('>i', i) for i, name in enumerate(self.controls)]
        parts += [struct.pack('>i', len(self.units))]
        for kind, rate, inputs, outputs, special in self.units:
            parts += [name_bytes(kind), struct.pack('>biih', rate, len(inputs), outputs, special)]
            parts += [struct.pack('>ii', *value) for value in inputs] + [bytes([rate])] * outputs
        return b''.join(parts) + struct.pack('>h', 0)


def padded(data):
    return data + bytes(-len(data) % 4)


def message(address, *arguments):
    tags, body = ',', b''
    for argument in arguments:
        if isinstance(argument, str):
            tags, body = tags + 's', body + padded(argument.encode('ascii') + b'\0')
        elif isinstance(argument, bytes):
            tags, body = tags + 'b', body + struct.pack('>i', len(argument)) + padded(argument)
        elif isinstance(argument, int):
            tags, body = tags + 'i', body + struct.pack('>i', argument)
        else:
            tags, body = tags + 'f', body + struct.pack('>f', argument)
    return padded(address.encode('ascii') + b'\0') + padded(tags.encode('ascii') + b'\0') + body


def bundle(seconds, *messages):
    data = b'#bundle\0' + struct.pack('>Q', round(seconds * 2 ** 32))
    data += b''.join(struct.pack('>i', len(content)) + content for content in messages)
    return struct.pack('>i', len(data)) + data


def start(name, node, *controls):
    return message('/s_new', name, node, 1, 0, *controls)


def closing(seconds):
    return bundle(seconds, message('/c_set', 0, 0.0))


def sustained(partials, tone):
    """Synths of a few partials each, all from 0 to the end; a tone gives frequency and amplitude of a partial in a graph."""
    names, score = [], b''
    for first in range(0, len(partials), GROUP):
        graph, total = SynthDef(f'bank{first}'), None
        for partial in partials[first:first + GROUP]:
            total = graph.add_sine(total, *tone(graph, partial))
        score += bundle(0, message('/d_recv', graph.encode(total)))
        names.append(graph.name)
    score += bundle(0, *(start(name, FIRST_NODE + i) for i, name in enumerate(names)))
    return score + closing(music.SECONDS)


def steady(partials):
    return sustained(partials, lambda graph, partial: partial)


def moving(partials):
    def tone(graph, partial):
        times, frequencies, amplitudes = partial
        return graph.envelope(times, frequencies), graph.envelope(times, amplitudes)
    return sustained(partials, tone)


def notes(instruments, played):
    score = b''
    for i, envelopes in enumerate(instruments):
        graph, total = SynthDef(f'tone{i}', seconds=1.0, hertz=440.0, amplitude=0.1), None
        level, time = graph.control('amplitude'), graph.control('seconds')
        for harmonic, (fractions, values) in enumerate(envelopes, 1):
            done = FREE_SYNTH if harmonic == len(envelopes) else 0
            hertz = graph.unit('BinaryOpUGen', CONTROL_RATE, [graph.control('hertz'), harmonic], special=MULTIPLY)
            total = graph.add_sine(total, hertz, graph.envelope(fractions, values, level, time, done))
        score += bundle(0, message('/d_recv', graph.encode(total)))
    for i, (begin, seconds, which, hertz, amplitude) in enumerate(played):
        controls = ('seconds', float(seconds), 'hertz', float(hertz), 'amplitude', float(amplitude))
        score += bundle(begin, start(f'tone{which}', FIRST_NODE + i, *controls))
    return score + closing(music.end(played) + 0.01)
