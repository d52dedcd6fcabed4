// A file system for SQLite that writes what a commit adds to the write-ahead log in one piece.
#pragma once

namespace chatoyant::server {

// The name under which connections ask for it (sqlite3_open_v2). SQLite hands a log over in two
// writes for each page; here they are gathered until the log is synced, read or closed. Only for
// connections with `synchronous=FULL`: those sync the log before anybody else may look at it
// (sqlite.org/walformat.html), so that nobody misses what is still gathered, and a crash loses
// nothing that was committed.
//
// Null when SQLite refuses it.
const char *joinedWrites();

} // namespace chatoyant::server
