#!/usr/bin/env bash
# The client's disk image for macOS, with Homebrew (https://brew.sh). Written without a Mac at hand:
# not tried yet.
set -euo pipefail
cd "$(dirname "$0")/.."

brew install cmake ninja pkg-config qt qtkeychain openssl@3 hunspell opus libogg qrencode
export PKG_CONFIG_PATH="$(brew --prefix openssl@3)/lib/pkgconfig:${PKG_CONFIG_PATH:-}"

cmake --preset release -DCHATOYANT_SERVER=OFF \
    -DCMAKE_PREFIX_PATH="$(brew --prefix qt);$(brew --prefix qtkeychain)" \
    -DOPENSSL_ROOT_DIR="$(brew --prefix openssl@3)"
cmake --build --preset release
(cd build/release && cpack -G DragNDrop)
ls -l build/release/*.dmg
