#!/usr/bin/env bash
# The client's installer for Windows, in the UCRT64 shell of MSYS2 (https://www.msys2.org). Written
# without a Windows at hand: not tried yet.
set -euo pipefail
cd "$(dirname "$0")/.."

p=mingw-w64-ucrt-x86_64
pacman -S --needed --noconfirm "$p-gcc" "$p-cmake" "$p-ninja" "$p-pkgconf" "$p-nsis" \
    "$p-qt6-base" "$p-qt6-multimedia" "$p-qt6-svg" "$p-qt6-tools" "$p-qt6-translations" \
    "$p-qt6-websockets" "$p-qtkeychain-qt6" "$p-openssl" "$p-hunspell" "$p-opus" "$p-libogg" \
    "$p-qrencode"

cmake --preset release -DCHATOYANT_SERVER=OFF
cmake --build --preset release
(cd build/release && cpack -G NSIS)
ls -l build/release/*.exe
