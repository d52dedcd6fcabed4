#!/usr/bin/env bash
# Installs the uploader that upload.js drives, as its authors made it, below build/interop.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)

[ $# -eq 0 ] || { echo "install.sh takes no arguments" >&2; exit 2; }
folder=$root/build/interop/files
mkdir -p "$folder"
cmp -s "$root/tests/interop/files/package-lock.json" "$folder/installed.json" && exit 0
cp "$root"/tests/interop/files/package*.json "$folder"
npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts
cp "$folder/package-lock.json" "$folder/installed.json"
