#!/usr/bin/env bash
# ejabberd with its archive on (XEP-0313) in Mnesia, its own default, which was twice as fast here as
# SQLite: a direct message is one record for the sender and one for the receiver, a message of a room
# one record. They are not synced to the disk before the message is acknowledged. Erlang without
# distribution: no epmd.
set -euo pipefail
# shellcheck source=tests/bench/peers/peer.sh
source "$(dirname "${BASH_SOURCE[0]}")/../peer.sh"

lacking() {
    need_program erl
    ls -d /usr/lib/x86_64-linux-gnu/ejabberd-* >/dev/null 2>&1 ||
        say "ejabberd is missing: installer/packages.sh peers"
}

begin() {
    rm -rf "$folder/mnesia"
    mkdir "$folder/mnesia"
    cat >"$folder/ejabberd.yml" <<END
hosts: [localhost]
loglevel: error
listen:
  - {port: $port, ip: "127.0.0.1", module: ejabberd_c2s, max_stanza_size: 262144, shaper: none,
     access: all}
s2s_access: none
auth_method: [internal]
auth_password_format: plain
disable_sasl_mechanisms: [X-OAUTH2]
registration_timeout: infinity
modules:
  mod_disco: {}
  mod_ping: {}
  mod_roster: {}
  mod_offline: {}
  mod_register: {ip_access: all, access: all, password_strength: 0}
  mod_stream_mgmt: {}
  mod_mam: {db_type: mnesia, default: always, assume_mam_usage: true}
  mod_muc:
    host: conference.localhost
    access: all
    access_create: all
    access_mam: all
    max_users: 5000
    max_user_conferences: 5000
    min_message_interval: 0
    min_presence_interval: 0
    history_size: 0
    default_room_options:
      mam: true
      persistent: false
      max_users: 5000
      presence_broadcast: []
END
    export ERL_LIBS=/usr/lib/x86_64-linux-gnu ERL_MAX_PORTS=32000 HOME=$folder
    export EJABBERD_CONFIG_PATH=$folder/ejabberd.yml EJABBERD_LOG_PATH=$folder/ejabberd.log
    run erl +K true +P 250000 -mnesia dir "\"$folder/mnesia\"" -s ejabberd -noinput
    wait_for_port "$port"
}

peer "$@"
