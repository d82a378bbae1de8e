#!/usr/bin/env python3
"""Writes scores too long to keep: a million notes, and the same music for a minute and for an hour.

    long_scores.py FOLDER
"""
import sys

NOTES = 1_000_000
HEAD = '''cmusic 1
title "{title}"

instrument pip {{
  param pitch : frequency
  param amp : level = -18dB
  partial 1 {{ env = points(0s: 0, 5ms: 1, end: 0) }}
  output {{ gain = amp }}
}}

'''

folder = sys.argv[1]
with open(f'{folder}/million.sco', 'w', encoding='utf-8') as score:
    score.write(HEAD.format(title='A million 🎶'))
    for i in range(NOTES):
        score.write(f'note pip at {i * 0.001:.3f}s for 20ms  pitch={200 + i % 1000}Hz amp=-40dB\n')
for name, minutes in (('minute', 1), ('hour', 60)):
    with open(f'{folder}/{name}.sco', 'w', encoding='utf-8') as score:
        score.write(HEAD.format(title=f'A{"n" if name == "hour" else ""} {name}'))
        score.write('part pulse plays pip {\n  each 1/2b\n')
        score.write(f'  repeat {minutes * 30} {{ A4 C5 E5 A5 }}\n}}\n')
