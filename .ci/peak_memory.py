#!/usr/bin/env python3
"""Runs a command and writes the most memory that it held, in megabytes, to a file.

    peak_memory.py FILE COMMAND...
"""
import resource
import subprocess
import sys

status = subprocess.call(sys.argv[2:])
unit = 1 << 20 if sys.platform == 'darwin' else 1 << 10
with open(sys.argv[1], 'w', encoding='ascii') as file:
    file.write(f'{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // unit}\n')
sys.exit(status)
