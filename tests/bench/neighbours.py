#!/usr/bin/python3
"""Prints what others noticed of their neighbours: neighbours.py FOLDER (files of JSON lines)."""

import json
import pathlib
import statistics
import sys

ROWS = ("alone", "reads", "never-reads", "pings", "requests", "half-open", "silent", "alone-tls",
        "half-open-tls")
COLUMNS = ("beside", "p50 ms", "p99 ms", "p50 to alone", "p99 to alone", "server's core",
           "machine stood still", "memory before", "at most", "15 s after", "opened", "closed",
           "codes", "after s", "others lost a connection")


def row(cells):
    return "| " + " | ".join(cells) + " |"


def median(runs, key):
    values = [run["others"][key] for run in runs if run["others"]]
    return statistics.median(values) if values else None


def shown(value, form):
    return "–" if value is None else form.format(value)


def ratio(runs, alone, key):
    ours, theirs = median(runs, key), median(alone, key) if alone else None
    return shown(ours / theirs if runs is not alone and ours and theirs else None, "× {:.2f}")


def memory_of(runs):
    sizes = (statistics.median(run["beforeKib"] for run in runs),
             max(run["mostKib"] for run in runs),
             statistics.median(run["afterKib"] for run in runs))
    return [f"{size / 1024:,.0f} MiB" for size in sizes]


def fate_of(runs):
    """Of those who misbehaved, in all runs together."""
    hostile = [run["hostile"] for run in runs if run["hostile"]]
    if not hostile:
        return ["–"] * 4
    codes = {}
    for run in hostile:
        for code, count in run["codes"].items():
            codes[code] = codes.get(code, 0) + count
    afters = [run["afterSeconds"] for run in hostile if run["afterSeconds"]]
    after = "–"
    if afters:
        after = f"{min(a[0] for a in afters):.1f} … {max(a[2] for a in afters):.1f}"
    return [f"{sum(run['opened'] for run in hostile):,}",
            f"{sum(run['closed'] for run in hostile):,}",
            ", ".join(f"{count:,} × {code}" for code, count in sorted(codes.items())) or "–", after]


def cells_of(name, runs, alone):
    paused = median(runs, "pausedShare")
    return (name, *(shown(median(runs, f"receiptP{share}Ms"), "{:.2f}") for share in (50, 99)),
            *(ratio(runs, alone, f"receiptP{share}Ms") for share in (50, 99)),
            shown(median(runs, "serverShare"), "{:.0%}"), shown(paused, "{:.1%}"),
            *memory_of(runs), *fate_of(runs),
            f"{sum(run['lost'] for run in runs)} of {len(runs)} runs")


def main(folder):
    found = {path.name: [json.loads(line) for line in path.read_text().splitlines()]
             for path in folder.iterdir()}
    if not found:
        sys.exit("nothing was measured beside neighbours")
    print(row(COLUMNS))
    print(row(["---"] * len(COLUMNS)))
    for name in ROWS:
        if name in found:
            alone = found.get("alone-tls" if name.endswith("-tls") else "alone")
            print(row(cells_of(name, found[name], alone)))


main(pathlib.Path(sys.argv[1]))
