#!/usr/bin/python3
"""What Prometheus reads is well-formed and true: metrics.py http://HOST:PORT/metrics ws://…"""

import asyncio
import re
import subprocess
import sys
import urllib.request

from peer import PATIENCE, Peer

FIGURES, ADDRESS = sys.argv[1:]
HAPPY = "I am so happy about this wonderful day"
DASHBOARD = "resources/grafana/chatoyant.json"


def read():
    """Every sample, by its name with labels; and the text."""
    with urllib.request.urlopen(FIGURES, timeout=PATIENCE) as answer:
        text = answer.read().decode()
    samples = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, value = line.rsplit(" ", 1)
            samples[name] = float(value)
    return samples, text


async def until(fits):
    """Reads again until the samples fit: answers leave before the last of them is counted."""
    async def poll():
        while not fits(read()[0]):
            await asyncio.sleep(0.02)
    await asyncio.wait_for(poll(), PATIENCE)
    return read()[0]


def check_form(text):
    checked = subprocess.run(["promtool", "check", "metrics"], input=text, text=True,
                             capture_output=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    for forbidden in ("userId", "chatId", "ada"):
        assert forbidden not in text, f"{forbidden} in the figures"


async def main():
    before, _ = read()
    assert before['chatoyant_messages_total{chat="direct",kind="text"}'] == 0, before
    assert before["chatoyant_connections"] == 0, before
    ada = await Peer.connect(ADDRESS)
    await ada.signup("ada")
    chat = (await ada.call("chat.create", kind="group", title="Plans", members=[]))["chatId"]
    for number in range(3):
        await ada.say(chat, f"{HAPPY} {number}")
    refused = await ada.refusal("message.send", chatId=chat, clientId="x", text=" ")
    await ada.refusal("no.such_method")

    after = await until(
        lambda now: now.get('chatoyant_request_duration_seconds_count{method="unknown"}') == 1)
    expected = {
        'chatoyant_messages_total{chat="group",kind="text"}': 3,
        'chatoyant_messages_total{chat="direct",kind="text"}': 0,
        'chatoyant_messages_total{chat="group",kind="voice"}': 0,
        'chatoyant_moods_total{mood="joyful"}': 0,
        'chatoyant_sentiment_score_count{source="text"}': 0,
        'chatoyant_requests_total{method="message.send",outcome="ok"}': 3,
        f'chatoyant_requests_total{{method="message.send",outcome="{refused.reason}"}}': 1,
        'chatoyant_request_duration_seconds_count{method="message.send"}': 4,
        "chatoyant_connections": 1,
        "chatoyant_connections_opened_total": 1,
    }
    for name, value in expected.items():
        assert after.get(name) == value, f"{name}: {after.get(name)}, expected {value}"
    await until(lambda now: now["chatoyant_message_delivery_seconds_count"] == 4)
    assert after["chatoyant_message_delivery_seconds_sum"] > 0
    assert 0 <= after["chatoyant_utilisation_ratio"] <= 1
    for name in ("process_cpu_seconds_total", "process_resident_memory_bytes", "process_open_fds",
                 "process_max_fds"):
        assert after[name] > 0, name
    check_form(read()[1])
    check_dashboard(read()[1])
    await check_moods(ada, chat)
    await ada.close()


async def check_moods(ada, chat):
    """Moods are told once five people wrote, and then of all of them together."""
    others = []
    for name in ("ben", "cleo", "dov", "eda"):
        assert read()[0]['chatoyant_moods_total{mood="joyful"}'] == 0, name
        other = await Peer.connect(ADDRESS)
        await other.signup(name)
        alone = (await other.call("chat.create", kind="group", title=name, members=[]))["chatId"]
        await other.say(alone, HAPPY)
        others.append(other)
    await until(lambda now: now['chatoyant_moods_total{mood="joyful"}'] == 7)
    scores = read()[0]
    assert scores['chatoyant_sentiment_score_count{source="text"}'] == 7, scores
    assert scores['chatoyant_sentiment_score_sum{source="text"}'] > 0, scores
    assert scores['chatoyant_sentiment_score_bucket{source="text",le="0.2"}'] == 0, scores
    await ada.say(chat, HAPPY)
    await until(lambda now: now['chatoyant_messages_total{chat="group",kind="text"}'] == 8)
    assert read()[0]['chatoyant_moods_total{mood="joyful"}'] == 7
    for other in others:
        await other.close()


def check_dashboard(text):
    """Every figure that the dashboard asks for is there."""
    root = __file__.rsplit("/tests/", 1)[0]
    with open(f"{root}/{DASHBOARD}", encoding="utf-8") as file:
        asked = set(re.findall(r"\b(?:chatoyant|process)_\w+", file.read()))
    assert asked, "the dashboard shows nothing"
    missing = sorted(name for name in asked if name not in text)
    assert not missing, missing


asyncio.run(main())
