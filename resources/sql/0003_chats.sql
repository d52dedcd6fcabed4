-- Who may change a chat's name, and what those who join later may read.
ALTER TABLE chats ADD COLUMN locked INTEGER NOT NULL DEFAULT 1;
ALTER TABLE chats ADD COLUMN history INTEGER NOT NULL DEFAULT 0;

ALTER TABLE members ADD COLUMN first_seq INTEGER NOT NULL DEFAULT 1; -- that they may read
ALTER TABLE members ADD COLUMN shown_seq INTEGER NOT NULL DEFAULT 0; -- the read mark others see
UPDATE members SET shown_seq = read_seq;

-- Who was taken out of a chat and does not come back by a link.
CREATE TABLE barred (
    chat INTEGER NOT NULL REFERENCES chats ON DELETE CASCADE,
    user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    PRIMARY KEY (chat, user)
) WITHOUT ROWID;

-- What people chose to be seen as, and who sees it.
ALTER TABLE users ADD COLUMN presence INTEGER NOT NULL DEFAULT 1;
ALTER TABLE users ADD COLUMN presence_to INTEGER NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN shows_reads INTEGER NOT NULL DEFAULT 1;

-- By the number of the message's entry, as in `reactions`; the last pinned has the highest place.
CREATE TABLE pins (
    message INTEGER PRIMARY KEY,
    place INTEGER NOT NULL -- the number of the entry that pinned it
);

CREATE TABLE drafts (
    user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    chat INTEGER NOT NULL REFERENCES chats ON DELETE CASCADE,
    text TEXT NOT NULL,
    reply_to INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (user, chat)
) WITHOUT ROWID;

CREATE TABLE chat_invites (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    chat INTEGER NOT NULL REFERENCES chats ON DELETE CASCADE,
    code_hash BLOB NOT NULL UNIQUE, -- SHA-256
    by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX chat_invites_chat ON chat_invites (chat);

-- What one of the two of a direct chat asked the other: to take its history along into a group.
CREATE TABLE conversions (
    chat INTEGER PRIMARY KEY REFERENCES chats ON DELETE CASCADE,
    by INTEGER NOT NULL,
    title TEXT NOT NULL,
    members TEXT NOT NULL, -- JSON: ids
    at INTEGER NOT NULL
);
