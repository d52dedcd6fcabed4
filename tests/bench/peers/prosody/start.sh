#!/usr/bin/env bash
# Prosody with its archives on (XEP-0313): a direct message is written to the sender's archive and
# to the receiver's, a message of a room to the room's. Storage is Prosody's own default, files that
# are appended to; they are not synced to the disk before the message is acknowledged.
set -euo pipefail
# shellcheck source=tests/bench/peers/peer.sh
source "$(dirname "${BASH_SOURCE[0]}")/../peer.sh"

lacking() {
    need_program prosody
}

begin() {
    rm -rf "$folder/data"
    mkdir "$folder/data"
    cat >"$folder/prosody.cfg.lua" <<END
run_as_root = true
pidfile = "$folder/prosody.pid"
data_path = "$folder/data"
interfaces = { "127.0.0.1" }
c2s_ports = { $port }
modules_enabled = { "roster", "saslauth", "disco", "ping", "register", "smacks", "mam", "offline" }
modules_disabled = { "s2s", "limits" }
allow_registration = true
authentication = "internal_plain"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
default_archive_policy = true
log = { error = "$folder/prosody.log" }
VirtualHost "localhost"
Component "conference.localhost" "muc"
    modules_enabled = { "muc_mam" }
    muc_log_by_default = true
    muc_room_locking = false
    muc_room_default_presence_broadcast = { visitor = false, participant = false, moderator = false }
END
    run prosody --config "$folder/prosody.cfg.lua" -F
    wait_for_port "$port"
}

peer "$@"
