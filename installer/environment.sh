# shellcheck shell=bash
# Sourced by the scripts that build: the checkout's folder, and settings that let checkouts share the compiler cache.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
