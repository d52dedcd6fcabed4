-- Everything is stored under small numbers of its own; the 128-bit ids are looked up once.
-- Times are milliseconds since 1970 in UTC. Enumerations are stored by their place in common/model.

CREATE TABLE users (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    username TEXT NOT NULL UNIQUE, -- lower case
    email TEXT UNIQUE, -- lower case
    password_hash TEXT NOT NULL,
    display_name TEXT NOT NULL,
    search_name TEXT NOT NULL, -- folded: case, accents
    about TEXT NOT NULL DEFAULT '',
    locale TEXT NOT NULL DEFAULT '',
    is_bot INTEGER NOT NULL DEFAULT 0,
    is_admin INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    last_seen INTEGER,
    settings TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE sessions (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE, -- SHA-256
    device TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX sessions_user ON sessions (user);

CREATE TABLE contacts (
    owner INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    state INTEGER NOT NULL,
    blocked INTEGER NOT NULL,
    note TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (owner, other)
) WITHOUT ROWID;

CREATE TABLE chats (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind INTEGER NOT NULL,
    title TEXT NOT NULL,
    topic TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE members (
    chat INTEGER NOT NULL REFERENCES chats ON DELETE CASCADE,
    user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    role INTEGER NOT NULL,
    read_seq INTEGER NOT NULL DEFAULT 0,
    joined_at INTEGER NOT NULL,
    muted INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    mood_theme INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (chat, user)
) WITHOUT ROWID;
CREATE UNIQUE INDEX members_user ON members (user, chat);

-- The logs of all chats. The number of an entry is (chat << 32) + seq: a log lies together, in order.
CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author INTEGER NOT NULL,
    client_id TEXT, -- messages
    client_key INTEGER, -- 64 bits of it, for a small index
    target INTEGER, -- number of the message that is changed
    text TEXT, -- messages and edits; NULL once it is erased
    mood_label INTEGER,
    mood_score REAL,
    mood_confidence REAL,
    mood_model TEXT,
    details TEXT -- JSON: what else there is to an entry of its kind
);
CREATE UNIQUE INDEX entries_sent ON entries (author, client_key) WHERE client_key IS NOT NULL;
CREATE INDEX entries_changes ON entries (target, kind) WHERE target IS NOT NULL;

CREATE TABLE mentions (
    user INTEGER NOT NULL,
    message INTEGER NOT NULL,
    PRIMARY KEY (user, message)
) WITHOUT ROWID;

CREATE TABLE reactions (
    message INTEGER NOT NULL,
    user INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    PRIMARY KEY (message, user, emoji)
) WITHOUT ROWID;

CREATE TABLE user_entries (
    user INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (user, seq)
) WITHOUT ROWID;
