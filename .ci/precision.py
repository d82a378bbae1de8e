#!/usr/bin/env python3
"""Judges the rendered workloads w1 and w2 against double precision: at least 100 dB apart from their noise.

    precision.py FOLDER      with FOLDER/w1.wav, FOLDER/w2.wav (f32, mono) and FOLDER/bench/w1.f64, w2.f64
"""
import struct
import sys

import numpy as np

LEAST_DB = 100


def samples(path):
    with open(path, 'rb') as file:
        data = file.read()
    at = 12
    while data[at:at + 4] != b'data':
        size = struct.unpack('<I', data[at + 4:at + 8])[0]
        at += 8 + size + size % 2
    return np.frombuffer(data[at + 8:], '<f4').astype(float)


folder = sys.argv[1]
poor = False
for work in ('w1', 'w2'):
    want = np.fromfile(f'{folder}/bench/{work}.f64', '<f8')
    got = samples(f'{folder}/{work}.wav')[:len(want)]
    ratio = 10 * np.log10((want ** 2).sum() / max(((want - got) ** 2).sum(), 1e-300))
    print(f'{work}: {ratio:.1f} dB')
    poor |= not ratio >= LEAST_DB
sys.exit(f'less than {LEAST_DB} dB' if poor else 0)
