#!/usr/bin/python3
"""Prints the medians of bench.sh's results: table.py FOLDER (files WORK@SERVER of JSON lines)."""

import json
import pathlib
import re
import statistics
import sys

SERVERS = ("chatoyant", "ceiling", "channels", "channels-stored", "socketio", "prosody", "ejabberd")
NAMES = {
    "chatoyant": "Chatoyant",
    "ceiling": "ceiling (stores nothing)",
    "channels": "Channels (stores nothing)",
    "channels-stored": "Channels, an insert each",
    "socketio": "Socket.IO (stores nothing)",
    "prosody": "Prosody, archive on",
    "ejabberd": "ejabberd, archive on",
}
# Name of the work: the figure that counts, its form, and whether more is better.
FIGURES = (
    ("direct", "answersPerSecond", "{:,.0f} answers/s", True),
    ("growth", "answersPerSecond", "{:,.0f} answers/s", True),
    ("group", "deliveriesPerSecond", "{:,.0f} deliveries/s", True),
    ("generator", "deliveriesPerSecond", "{:,.0f} deliveries/s", True),
    ("rate", "p99", "p99 {:,.2f} ms", False),
    ("log-ins", "answersPerSecond", "{:,.0f} log-ins/s", True),
    ("memory", "kibPerIdle", "{:,.1f} KiB/connection", False),
    ("catch-up", "backSeconds", "all back in {:.2f} s", False),
    ("open", "p99", "p99 {:,.2f} ms", False),
    ("search", "p99", "p99 {:,.2f} ms", False),
)
ORDER = tuple(name for name, _, _, _ in FIGURES)
COLUMNS = ("work", "server", "median", "from … to", "Chatoyant is", "p50 ms", "p99 ms", "p99.9 ms",
           "server's core", "generator's core", "machine stood still", "unanswered")


def figure_of(work):
    return next(figure for figure in FIGURES if work.startswith(figure[0]))


def rank(work):
    """As the work is listed above; within it, by its number; +idle right behind the same without."""
    numbers = [int(number) for number in re.findall(r"\d+", work)] or [0]
    return (ORDER.index(figure_of(work)[0]), re.sub(r"\d+.*", "", work), numbers, work)


def read(folder):
    results = {}
    for path in (path for path in folder.iterdir() if path.is_file()):
        work, _, server = path.name.partition("@")
        windows = [json.loads(line) for line in path.read_text().splitlines()]
        for window in windows:
            # What people wait for is the message; questions have an answer only.
            kind = "receipt" if window["receiptP50Ms"] > 0 else "answer"
            for share in ("50", "99", "999"):
                window["p" + share] = window[f"{kind}P{share}Ms"]
        if windows:
            results[work, server] = windows
    return results


def median(windows, key):
    return statistics.median(window[key] for window in windows)


def ahead(work, own, other):
    """How many times better the first is; empty where that says nothing."""
    _, key, _, more_is_better = figure_of(work)
    ours, theirs = median(own, key), median(other, key)
    if not more_is_better:
        ours, theirs = theirs, ours
    return f"× {ours / theirs:,.2f}" if theirs > 0 and ours > 0 else ""


def row(cells):
    return "| " + " | ".join(cells) + " |"


def shown(value, form):
    return form.format(value) if value > 0 else "–"


def cells_of(work, server, windows, own):
    _, key, form, _ = figure_of(work)
    values = sorted(window[key] for window in windows)
    figure = form.format(statistics.median(values))
    if work == "catch-up":
        figure += f", {median(windows, 'queriesPerClient'):.1f} queries each"
    digits = "{:,.0f}" if key.endswith("Second") else "{:,.2f}"
    return (
        work,
        NAMES.get(server, server),
        figure,
        f"{digits.format(values[0])} … {digits.format(values[-1])}",
        "" if own is None or own is windows else ahead(work, own, windows),
        *(shown(median(windows, name), "{:.2f}") for name in ("p50", "p99", "p999")),
        *(shown(median(windows, name), "{:.0%}") for name in ("serverShare", "generatorShare")),
        f"{median(windows, 'pausedShare'):.1%}, {max(w['pauseMaxMs'] for w in windows):.1f} ms",
        f"{sum(window['lost'] for window in windows):,.0f}",
    )


def main(folder):
    results = read(folder)
    if not results:
        sys.exit("nothing was measured")
    print(row(COLUMNS))
    print(row(["---"] * len(COLUMNS)))
    for work in sorted({work for work, _ in results}, key=rank):
        own = results.get((work, "chatoyant"))
        for server in SERVERS:
            if (work, server) in results:
                print(row(cells_of(work, server, results[work, server], own)))
    refused = {key for key, windows in results.items() if any(w["refusals"] for w in windows)}
    for work, server in sorted(refused):
        print(f"\nRefusals: {work}, {server}")
    if not all(window["seesPauses"] for windows in results.values() for window in windows):
        print("\nReal-time priority was not allowed: 'stood still' holds the generator's own work.")


main(pathlib.Path(sys.argv[1]))
