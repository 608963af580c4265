"""Makes build/first.txt anew: which functions run until the first screen stands, and then until a key is drawn.

    CARGO_PROFILE_RELEASE_STRIP=none cargo build --release
    python3 packaging/order.py target/release/article5 > build/first.txt

Needs Valgrind. Why: docs/decisions/0020-order-of-functions.md.
"""

import bisect
import collections
import fcntl
import glob
import os
import pty
import re
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time

# A pattern that means more functions than these would bring in what nobody runs.
MOST = 12
HEAD = """\
# The functions that run until the first screen stands, and then until the rules are read and a key is drawn.
# Made by packaging/order.py; a line that is out of date finds nothing and harms nobody.
"""


def pattern(name):
    """A function as it is called in every build."""
    name = re.sub(r"\.llvm\.\d+$", "", name)
    legacy = re.match(r"^(_ZN.*17h)[0-9a-f]{16}E", name)
    if legacy:
        return legacy[1] + "*"
    return re.sub(r"Cs[0-9A-Za-z]+_", "Cs*_", name) + "*" if name.startswith("_R") else None


def symbols(program):
    listed = subprocess.run(["nm", "--defined-only", program], check=True, capture_output=True, text=True).stdout
    found = (line.split(None, 2) for line in listed.splitlines())
    return sorted((int(each[0], 16), each[2]) for each in found if len(each) == 3 and each[1] in "tTwW")


def run(command, keys):
    """On a terminal of its own: each key once nothing more comes."""
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    time.sleep(5)
    for key in [None, *keys]:
        if key:
            os.write(terminal, key)
        try:
            while select.select([terminal], [], [], 3)[0] and os.read(terminal, 65536):
                pass
        except OSError:
            break
    os.waitpid(process, 0)


def ran(trace, program):
    """The addresses of the program that a trace of callgrind tells of."""
    objects, at, here, found = {}, 0, None, set()
    for line in open(trace):
        named = re.match(r"c?ob=\((\d+)\)(?: (.*))?$", line.rstrip("\n"))
        if named:
            objects.setdefault(named[1], named[2])
            here = objects[named[1]] if line.startswith("ob=") else here
            continue
        place = re.match(r"(0x[0-9a-f]+|[+-]\d+|\*) ", line)
        if place:
            told = place[1]
            at = int(told, 16) if told.startswith("0x") else at if told == "*" else at + int(told)
            if here and os.path.basename(here) == os.path.basename(program):
                found.add(at)
    return sorted(found)


def main(program):
    known = symbols(program)
    starts = [start for start, _ in known]
    kinds = collections.Counter(pattern(name) for _, name in known)
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        story = "Tool\nme\nIt does things\nstaff\nmaker\nme\n4\n1\n\n1\n1\nq\n"
        subprocess.run([program, "line", "--data-dir", data], input=story, text=True, capture_output=True)
        time.sleep(3)
        subprocess.run([program, "list", "--data-dir", data], capture_output=True)
        trace = os.path.join(folder, "trace")
        # What ran before the rules are read stands in a file of its own.
        options = ["--tool=callgrind", "--dump-instr=yes", "--demangle=no", "--dump-before=*Library4load*"]
        command = ["valgrind", *options, f"--callgrind-out-file={trace}", program, "--data-dir", data]
        run(command, [b"\x1b[B", b"\x11"])
        named = []
        for part in sorted(glob.glob(trace + ".[0-9]*")) + [trace]:
            for at in ran(part, program):
                name = pattern(known[bisect.bisect_right(starts, at) - 1][1])
                if name and name not in named and kinds[name] <= MOST:
                    named.append(name)
    print(HEAD + "\n".join(named))


main(sys.argv[1])
