#!/usr/bin/env bash
# Installs what is missing, builds everything, runs every test, ends with ctest's closing line.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../installer/environment.sh"

usage() {
    cat <<'END'
usage: tests/run.sh [options] [-- CTEST-ARGUMENTS]

  --asan         with the address, leak and undefined-behaviour sanitizers
  --label NAME   only the tests with this label: unit, socket, ui
  --no-install   leave the installed packages alone
  --jobs N       how many compilers at once (default: one for each core); of tests half as many
                 again, since they often wait
  --help         this text

Exit status: 0 when every test passed.
END
}

preset=dev
install=yes
jobs=$(nproc)
ctest_arguments=()
while [ $# -gt 0 ]; do
    case $1 in
    --asan) preset=asan ;;
    --label) ctest_arguments+=(--label-regex "^${2:?--label needs a name}\$"); shift ;;
    --no-install) install=no ;;
    --jobs) jobs=${2:?--jobs needs a number}; shift ;;
    --help | -h) usage; exit 0 ;;
    --) shift; ctest_arguments+=("$@"); break ;;
    *) echo "run.sh: unknown option: $1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done

cd "$root"
if [ $install = yes ]; then
    installer/packages.sh build tests
    tests/interop/files/install.sh || echo "run.sh: without it, interop_files is skipped" >&2
fi
cmake --preset $preset
cmake --build --preset $preset --parallel "$jobs"

# Nothing of the person's own settings, keys or caches is read or written by a test.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch"/{home,config,data,cache,state,run}
export HOME=$scratch/home XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data
export XDG_CACHE_HOME=$scratch/cache XDG_STATE_HOME=$scratch/state XDG_RUNTIME_DIR=$scratch/run
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1

# Many tests wait for most of their time; with the sanitizers they compute.
at_once=$jobs
[ $preset = asan ] || at_once=$((jobs + (jobs + 1) / 2))
ctest --preset $preset --output-on-failure --no-tests=error --parallel "$at_once" \
    "${ctest_arguments[@]}"
