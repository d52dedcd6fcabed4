#!/usr/bin/env bash
# The benchmark's programs do their work, refuse what makes no sense, and leave nothing behind.
# smoke.sh FOLDER: where the programs are.
set -euo pipefail
programs=${1:?the folder of the programs}
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
server=

stop() {
    [ -n "$server" ] || return 0
    kill "$server" 2>/dev/null || true
    wait "$server" || true
    server=
}
trap 'stop; rm -rf "$folder"' EXIT

fail() {
    echo "smoke.sh: $1" >&2
    cat "$folder/log" >&2
    exit 1
}

# refuses WORDS...: exit status 2, nothing on standard output, one line on standard error.
refuses() {
    local status=0
    "$@" >"$folder/out" 2>"$folder/log" || status=$?
    [ $status -eq 2 ] || fail "exit status $status of $*"
    [ ! -s "$folder/out" ] || fail "something on standard output: $*"
    [ "$(wc -l <"$folder/log")" -eq 1 ] || fail "not one sentence: $*"
}

# listens PROGRAM...: in the background, until it says where.
listens() {
    "$@" 2>"$folder/log" &
    server=$!
    port=
    for _ in $(seq 300); do
        port=$(grep -oE '127\.0\.0\.1:[1-9][0-9]*' "$folder/log" | head -n 1 | cut -d: -f2 || true)
        [ -z "$port" ] || return 0
        sleep 0.1
    done
    fail "nobody listens"
}

# counts FIGURE LOAD-OPTIONS...: it is above 0, and no message is lost. A machine that is busy gets more time.
counts() {
    local figure=$1 seconds
    shift
    for seconds in 0.3 2 10; do
        timeout 120 "$programs/bench_load" --port "$port" --seconds $seconds --warm-up 0.1 --json \
            --server-pids "$server" "$@" >"$folder/out" 2>"$folder/log" || fail "bench_load $*"
        /usr/bin/python3 - "$folder/out" <<'END' || fail "bench_load $* lost messages"
import json, sys
sys.exit(any(json.loads(line)["lost"] != 0 for line in open(sys.argv[1])))
END
        ! /usr/bin/python3 - "$figure" "$folder/out" <<'END' || return 0
import json, sys
windows = [json.loads(line) for line in open(sys.argv[2])]
sys.exit(not windows or not all(w[sys.argv[1]] > 0 for w in windows))
END
    done
    fail "$figure of bench_load $*"
}

# misbehaves KIND CONDITION OPTIONS...: that holds of the line it says.
misbehaves() {
    timeout 60 "$programs/bench_hostile" --kind "$1" --port "$port" --seconds 0.5 \
        --ready "$folder/ready" "${@:3}" >"$folder/out" 2>"$folder/log" || fail "bench_hostile $*"
    [ -f "$folder/ready" ] || fail "they were not ready: bench_hostile $*"
    rm "$folder/ready"
    /usr/bin/python3 - "$2" "$folder/out" <<'END' || fail "bench_hostile $*"
import json, sys
line = json.loads(open(sys.argv[2]).read())
sys.exit(not eval(sys.argv[1], line))
END
}

for words in "--frob" "--connections" "--connections 3" "--connections 1.5" "--rate -1" \
    "--port 70000" "--kind smtp" "--work sing" "--groups-of 1" "--connections 0" "--seconds 0" \
    "--kind xmpp --tls" "--kind xmpp --work search" "--host 192.0.2.1"; do
    # shellcheck disable=SC2086 # words
    refuses "$programs/bench_load" $words
done
for words in "" "--frob" "--kind sing --port 7443" "--kind pings" "--kind pings --port" \
    "--kind pings --port 0" "--kind pings --port 70000" "--kind pings --port 7443x" \
    "--kind silent --port 7443 --count 0" "--kind silent --port 7443 --count 1e9" \
    "--kind pings --port 7443 --count 1000" "--kind silent --port 7443 --seconds -1" \
    "--kind silent --port 7443 --seconds nan" "--kind silent --host 192.0.2.1"; do
    # shellcheck disable=SC2086 # words
    refuses "$programs/bench_hostile" $words
done
for words in "" "--database $folder/none --accounts $folder/a" "--frob" \
    "--database $folder --accounts $folder/a --messages -1"; do
    # shellcheck disable=SC2086 # words
    [ "$words" = --frob ] || refuses "$programs/bench_fill" $words
done
for words in "--frob" "--runs 0" "--seconds x" "--servers nobody" "--only" "--data /proc/none"; do
    # shellcheck disable=SC2086 # words
    refuses "$bench/bench.sh" $words
done
refuses "$programs/bench_ceiling" x
if "$programs/bench_hostile" --kind silent --port 1 --count 3 >"$folder/out" 2>"$folder/log"; then
    fail "no complaint where nobody listens"
fi
[ "$(wc -l <"$folder/log")" -eq 1 ] || fail "not one sentence where nobody listens"

listens "$programs/bench_ceiling"
counts answersPerSecond --kind rooms --connections 4 --in-flight 2 --windows 2
counts deliveriesPerSecond --kind rooms --connections 20 --groups-of 10
counts receiptP99Ms --kind rooms --connections 4 --rate 200
counts answersPerSecond --kind rooms --connections 4 --work log-ins
stop

"$programs/chatoyant-server" init --data "$folder/data" >/dev/null
"$programs/bench_fill" --database "$folder/data/chat.db" --accounts "$folder/accounts" \
    --pairs 4 --members 10 --idle 2 --messages 2000
CHATOYANT_TLS_MODE=off listens "$programs/chatoyant-server" serve --data "$folder/data" \
    --listen 127.0.0.1:0
accounts=(--accounts "$folder/accounts")
counts answersPerSecond "${accounts[@]}" --connections 4 --idle 6 --idle-accounts 2
counts deliveriesPerSecond "${accounts[@]}" --connections 10 --groups-of 10
counts answersPerSecond "${accounts[@]}" --connections 4 --work log-ins
counts deliveriesPerSecond "${accounts[@]}" --connections 4 --work open
counts deliveriesPerSecond "${accounts[@]}" --connections 4 --work search
misbehaves never-reads "open == 2 and heard > 0" "${accounts[@]}" --count 2
misbehaves reads "open == 2 and heard > 0" "${accounts[@]}" --count 2
misbehaves pings "sent > 0" "${accounts[@]}" --again
misbehaves requests "answered > 0 and open == 2" "${accounts[@]}" --count 2
misbehaves half-open "open == 20" --count 20
misbehaves silent "open == 200" --count 200
stop
CHATOYANT_TLS_MODE=self listens "$programs/chatoyant-server" serve --data "$folder/data" \
    --listen 127.0.0.1:0
counts answersPerSecond "${accounts[@]}" --tls --connections 4
counts answersPerSecond "${accounts[@]}" --tls --connections 4 --work log-ins
misbehaves half-open "open == 20" --tls --count 20
misbehaves requests "answered > 0" --tls "${accounts[@]}"
stop
echo "passed"
