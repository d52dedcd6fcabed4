#!/usr/bin/env bash
# Socket.IO on Node.js. Stores nothing.
set -euo pipefail
# shellcheck source=tests/bench/peers/peer.sh
source "$(dirname "${BASH_SOURCE[0]}")/../peer.sh"

modules=$peers/../../../build/bench/peers/socketio/node_modules

lacking() {
    need_program node
    [ -d "$modules/socket.io" ] || say "Socket.IO is missing: tests/bench/peers/install.sh"
}

begin() {
    NODE_PATH=$modules run node "$peers/socketio/server.js" "$port"
    wait_for_port "$port"
}

peer "$@"
