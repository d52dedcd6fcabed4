#!/usr/bin/env bash
# The same as channels, with an insert for each message.
BENCH_STORE=yes exec bash "$(dirname "${BASH_SOURCE[0]}")/../channels/start.sh" "$@"
