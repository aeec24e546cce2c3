"""Processes of this machine, and who started them."""

from pathlib import Path


def command_line(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def processes(word: str) -> list[int]:
    """Processes whose command line has the word; whether they are ours, their ancestors tell."""
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and word in command_line(int(path.name))]


def ancestors(process: int) -> list[int]:
    found = []
    while process > 1:
        try:
            process = int(Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            break
        found.append(process)
    return found
