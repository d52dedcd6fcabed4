#!/usr/bin/env bash
# Django Channels on Daphne and Redis, as in its tutorial. Stores nothing, unless BENCH_STORE is
# set: then each message is one insert into SQLite through Django's ORM, with its defaults (a
# rollback journal, synchronous=FULL).
set -euo pipefail
# shellcheck source=tests/bench/peers/peer.sh
source "$(dirname "${BASH_SOURCE[0]}")/../peer.sh"

lacking() {
    need_program redis-server
    /usr/bin/python3 -c 'import channels, channels_redis, daphne' 2>/dev/null ||
        say "python3-django-channels, python3-channels-redis or python3-daphne is missing:" \
            "installer/packages.sh peers"
}

begin() {
    local redis_port=$((port + 1))
    run redis-server --port "$redis_port" --bind 127.0.0.1 --save '' --appendonly no --dir "$folder"
    wait_for_port "$redis_port"
    if [ -n "${BENCH_STORE:-}" ]; then
        rm -f "$folder/chat.db"
        export BENCH_DATABASE=$folder/chat.db
    fi
    export BENCH_REDIS_PORT=$redis_port PYTHONPATH=$peers/channels PYTHONDONTWRITEBYTECODE=1
    run /usr/bin/python3 -m daphne -v 0 -b 127.0.0.1 -p "$port" app:application
    wait_for_port "$port"
}

peer "$@"
