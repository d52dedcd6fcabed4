#!/usr/bin/env bash
# Installs what the peers of the benchmark need: Debian packages, and Socket.IO below build/bench.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)

[ $# -eq 0 ] || { echo "install.sh takes no arguments" >&2; exit 2; }
"$root/installer/packages.sh" peers
folder=$root/build/bench/peers/socketio
mkdir -p "$folder"
cp "$root"/tests/bench/peers/socketio/package*.json "$folder"
npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts
