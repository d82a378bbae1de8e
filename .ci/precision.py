#!/usr/bin/env python3
"""Judges 1000 partials, in a short piece and in a long one, against double precision: at least 100 dB apart from their noise.

    precision.py FOLDER      a folder to work in
"""
import pathlib
import subprocess
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent
LEAST_DB = 100
LONG = 10
SEED = 1

sys.dont_write_bytecode = True
sys.path.insert(0, str(HOME / 'bench'))
from peers import cmusic, music, precision  # noqa: E402


def judge(name, score, wanted, folder):
    """Whether what is rendered of a score is near enough."""
    written, sound = folder / f'{name}.sco', folder / f'{name}.wav'
    written.write_text(score)
    subprocess.run([HOME / 'cmusic', 'render', written, '-o', sound, '--to', f'{precision.JUDGED_SECONDS}s', '--tail', '0s',
                    '--rate', str(music.RATE), '--channels', '1', '--format', 'f32', '--allow', 'click', '-q'], check=True)
    ratio = precision.signal_to_noise(wanted, sound)
    print(f'{name}: {ratio:.1f} dB')
    return ratio >= LEAST_DB


folder = pathlib.Path(sys.argv[1])
steady, moving, _ = music.compose(SEED)
near = [
    judge('steady', cmusic.steady(steady), precision.steady(steady), folder),
    judge('moving', cmusic.moving(moving), precision.moving(moving), folder),
    judge('moving-long', cmusic.moving(moving, LONG), precision.moving(moving), folder),
]
sys.exit(0 if all(near) else f'less than {LEAST_DB} dB')
