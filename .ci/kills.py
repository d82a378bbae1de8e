#!/usr/bin/env python3
"""Ends runs of cmusic at random moments and checks that no target is ever damaged.

    kills.py KILLS [SEED]

Each run is sent TERM, INT or KILL at a random moment: of its whole course, from the start of the launcher to after the
last rename; or while it writes; or when what it writes is all but renamed. After each, every target must be the old file
or the whole new one. TERM and INT must leave nothing else; what KILL leaves must be at most one temporary file beside
each target, and the next run must remove it.
"""
import collections
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

COMMAND = pathlib.Path(__file__).resolve().parent.parent / 'cmusic'
TEMPORARY = re.compile(r'\.(.+)\.cmusic-[0-9a-f]{16}\.tmp')
# What newer JVMs say when they are ended while they start themselves.
UNREADY = re.compile(rb'Runtime\.exit\(\d+\) logging failed: .*\n')
# And the status with which they end, before a line of cmusic has run, if the signal comes between two phases of their start.
STILLBORN = 1
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGKILL)
PATIENCE_SECONDS = 120
OLD_SOUND = b'RIFF\x04\x00\x00\x00WAVE'
INSTRUMENT = '''cmusic 1
instrument reed {
  param pitch : frequency
  param amp : level = -30dB
  partials n in 1..4 { level = -6dB * n  env = adsr(release=50ms) }
  output { gain = amp }
}
'''
SCORE = 'part low plays reed { repeat 40 { A3:1b } }\npart high plays reed { repeat 40 { E4:1b } }\n'
LOOSE = 'cmusic   1\n// a remark\n' + INSTRUMENT[9:] + 'part  p plays reed {' + 'A4:1b   C5:1b\n\n' * 2000 + '}\n'


class Scene:
    """A command, the files that it writes, and what lies there before."""

    def __init__(self, name, arguments, targets, old):
        self.name, self.arguments, self.targets, self.old = name, arguments, targets, old
        self.new, self.left, self.seconds = {}, [], 0.0

    def lay_out(self, folder):
        """Puts the folder into the state before the run."""
        for file, text in (('a.sco', INSTRUMENT + SCORE), ('b.sco', INSTRUMENT + SCORE + 'tempo 110bpm\n'), ('c.sco', LOOSE)):
            (folder / file).write_text(text)
        for target in self.targets:
            path = folder / target
            if self.old is not None:
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(self.old)
            elif path.name != 'c.sco':
                path.unlink(missing_ok=True)

    def before(self, target):
        return LOOSE.encode() if target == 'c.sco' else self.old


def scenes():
    yield Scene('render, no target', ['render', 'a.sco'], ['a.wav'], None)
    yield Scene('render, old target', ['render', 'a.sco'], ['a.wav'], OLD_SOUND)
    stems = ['a.wav', 'stems/low.wav', 'stems/high.wav']
    yield Scene('stems, no targets', ['render', 'a.sco', '--stems', 'stems'], stems, None)
    yield Scene('stems, old targets', ['render', 'a.sco', '--stems', 'stems'], stems, OLD_SOUND)
    yield Scene('two scores', ['render', 'a.sco', 'b.sco'], ['a.wav', 'b.wav'], OLD_SOUND)
    yield Scene('normalized', ['render', 'a.sco', '--normalize'], ['a.wav'], OLD_SOUND)
    yield Scene('format in place', ['format', 'c.sco'], ['c.sco'], None)


def start(scene, folder):
    """Starts the command. Signals may be ignored where this program was started, but not in what it starts."""
    return subprocess.Popen(
        [COMMAND, *scene.arguments, '-q'], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, preexec_fn=lambda: [signal.signal(each, signal.SIG_DFL) for each in (signal.SIGTERM, signal.SIGINT)])


def run(scene, folder):
    process = start(scene, folder)
    messages = UNREADY.sub(b'', process.communicate(timeout=PATIENCE_SECONDS)[1])
    assert process.returncode == 0, f'{scene.name}: {process.returncode} {messages}'


def rehearse(scene, folder):
    """Runs to the end twice, to know what is whole and how long it takes once everything is warm."""
    for _ in range(2):
        scene.lay_out(folder)
        began = time.monotonic()
        run(scene, folder)
        scene.seconds = time.monotonic() - began
    scene.new = {target: (folder / target).read_bytes() for target in scene.targets}
    scene.left = files(folder)


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob('*') if not path.is_dir())


def folders(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob('*') if path.is_dir()}


def temporaries(folder):
    return [path for path in files(folder) if TEMPORARY.fullmatch(pathlib.PurePath(path).name)]


def status_of(returncode):
    return 128 - returncode if returncode < 0 else returncode


def check_targets(scene, folder):
    """Which of the targets are new; any that is neither old nor whole is a failure."""
    new = []
    for target in scene.targets:
        path = folder / target
        content = path.read_bytes() if path.exists() else None
        if content == scene.new[target]:
            new.append(target)
        elif content != scene.before(target):
            raise AssertionError(f'{scene.name}: {target} is damaged, {len(content or b"")} bytes')
    return new


def check_leftovers(scene, folder, sent, made):
    left = temporaries(folder)
    strange = set(files(folder)) - set(scene.left) - set(left)
    assert not strange, f'{scene.name}: {strange} after {sent.name}'
    if sent != signal.SIGKILL:
        assert not left, f'{scene.name}: {left} after {sent.name}'
        assert made <= {str(path.parent) for path in map(pathlib.PurePath, files(folder))}, f'{scene.name}: empty {made}'
    names = [str(pathlib.PurePath(path).with_name(TEMPORARY.fullmatch(pathlib.PurePath(path).name)[1])) for path in left]
    assert len(set(names)) == len(names) and set(names) <= set(scene.targets), f'{scene.name}: {left}'
    return len(left)


def check_next(scene, folder):
    """The next run removes what was left, and makes everything whole."""
    scene.lay_out(folder)
    run(scene, folder)
    assert files(folder) == scene.left, f'{scene.name}: {files(folder)} after the next run'
    assert check_targets(scene, folder) == scene.targets, f'{scene.name}: not all is new after the next run'


def sizes(folder):
    found = {}
    for path in folder.glob('**/.*.tmp'):
        try:
            found[pathlib.PurePath(path.relative_to(folder))] = path.stat().st_size
        except FileNotFoundError:
            pass
    return found


def await_writing(process, scene, folder, whole):
    """Waits until a temporary is there, and where asked for until one is as long as its target will be."""
    while process.poll() is None:
        for path, size in sizes(folder).items():
            target = str(path.with_name(TEMPORARY.fullmatch(path.name)[1]))
            if not whole or size == len(scene.new[target]):
                return
        time.sleep(0.0005)


def await_moment(process, scene, folder, chance):
    """Returns at a random moment of the run, or at its end."""
    phase = chance.choice(('anywhere', 'writing', 'renaming'))
    if phase == 'anywhere':
        delay = chance.uniform(0, 1.1 * scene.seconds)
    else:
        await_writing(process, scene, folder, phase == 'renaming')
        delay = chance.uniform(0, 0.02 if phase == 'renaming' else 0.4 * scene.seconds)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        pass


def kill(scene, folder, sent, chance):
    """One run that is ended; returns how it came out, and how many temporaries it left."""
    shutil.rmtree(folder / 'stems', ignore_errors=True)
    scene.lay_out(folder)
    before = folders(folder)
    process = start(scene, folder)
    await_moment(process, scene, folder, chance)
    process.send_signal(sent)
    messages = UNREADY.sub(b'', process.communicate(timeout=PATIENCE_SECONDS)[1])
    status = status_of(process.returncode)
    assert status in (0, 128 + sent, STILLBORN), f'{scene.name}: status {status} after {sent.name}: {messages}'
    assert not messages, f'{scene.name}: {messages} after {sent.name}'
    new = check_targets(scene, folder)
    if status == STILLBORN:
        assert not new and not temporaries(folder), f'{scene.name}: status {status}, but something was written'
    left = check_leftovers(scene, folder, sent, folders(folder) - before)
    if status == 0:
        assert new == scene.targets, f'{scene.name}: status 0, but only {new} are new'
    if left or chance.random() < 0.05:
        check_next(scene, folder)
        assert not temporaries(folder)
    assert sent == signal.SIGKILL or len(new) in (0, len(scene.targets)) or scene.name == 'two scores', \
        f'{scene.name}: only {new} are new after {sent.name}'
    kind = 'all new' if new == scene.targets else 'some new' if new else 'all old'
    return 'at its end' if status == 0 else kind, left


def tabulate(counts):
    outcomes = ('all old', 'some new', 'all new', 'at its end')
    print(f'{"":24}{"signal":8}' + ''.join(f'{outcome:>12}' for outcome in outcomes) + f'{"temporaries":>14}')
    for (name, sent), row in counts.items():
        print(f'{name:24}{sent.name[3:]:8}' + ''.join(f'{row[outcome]:12}' for outcome in outcomes) + f'{row["left"]:14}')
    total = sum(counts.values(), collections.Counter())
    print(f'{"all":24}{"":8}' + ''.join(f'{total[outcome]:12}' for outcome in outcomes) + f'{total["left"]:14}')


def main():
    kills = int(sys.argv[1])
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1976)
    counts = {}
    with tempfile.TemporaryDirectory() as top:
        stage = []
        for i, scene in enumerate(scenes()):
            folder = pathlib.Path(top, str(i))
            folder.mkdir()
            rehearse(scene, folder)
            stage.append((scene, folder))
        for i in range(kills):
            (scene, folder), sent = stage[i % len(stage)], SIGNALS[i // len(stage) % len(SIGNALS)]
            outcome, left = kill(scene, folder, sent, chance)
            row = counts.setdefault((scene.name, sent), collections.Counter())
            row[outcome] += 1
            row['left'] += left
    tabulate(dict(sorted(counts.items(), key=lambda item: [scene.name for scene, _ in stage].index(item[0][0]))))
    print(f'{kills} runs ended; no target was damaged')


main()
