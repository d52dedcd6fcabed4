#!/usr/bin/python3
"""Prints the medians of bench.sh's results: table.py FOLDER (one file of JSON lines a scenario)."""

import json
import pathlib
import statistics
import sys

COLUMNS = (
    ("answers/s", "answersPerSecond", "{:,.0f}"),
    ("deliveries/s", "deliveriesPerSecond", "{:,.0f}"),
    ("answer p50 ms", "answerP50Ms", "{:.2f}"),
    ("p99", "answerP99Ms", "{:.2f}"),
    ("receipt p50 ms", "receiptP50Ms", "{:.2f}"),
    ("p99", "receiptP99Ms", "{:.2f}"),
    ("KiB/idle", "kibPerIdle", "{:.1f}"),
    ("unanswered", "unanswered", "{:.0f}"),
)
ORDER = ("direct", "groups", "steady", "direct+idle", "groups+idle", "steady+idle", "memory")


def row(cells):
    return "| " + " | ".join(cells) + " |"


def main(folder):
    print(row(["scenario", "runs"] + [title for title, _, _ in COLUMNS]))
    print(row(["---"] * (len(COLUMNS) + 2)))
    for name in ORDER:
        path = folder / name
        if not path.exists():
            continue
        runs = [json.loads(line) for line in path.read_text().splitlines()]
        medians = [statistics.median(run[key] for run in runs) for _, key, _ in COLUMNS]
        print(row([name, str(len(runs))]
                  + [form.format(value) for value, (_, _, form) in zip(medians, COLUMNS)]))


main(pathlib.Path(sys.argv[1]))
