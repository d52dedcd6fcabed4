-- What the admins of a group have decided: who writes, adds and pins (0 everyone, 1 admins), how
-- many seconds lie between two messages of a member, and how one gets in.
ALTER TABLE chats ADD COLUMN posting INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN adding INTEGER NOT NULL DEFAULT 1;
ALTER TABLE chats ADD COLUMN pinning INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN slow INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN is_public INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN search_title TEXT NOT NULL DEFAULT ''; -- folded; of public ones
CREATE INDEX chats_public ON chats (is_public, search_title) WHERE is_public = 1;

-- Who keeps somebody out, and since when; NULL where that was not written down yet.
ALTER TABLE barred ADD COLUMN by INTEGER;
ALTER TABLE barred ADD COLUMN at INTEGER;

-- Who asks to be let in.
CREATE TABLE join_requests (
    chat INTEGER NOT NULL REFERENCES chats ON DELETE CASCADE,
    user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (chat, user)
) WITHOUT ROWID;
CREATE INDEX join_requests_user ON join_requests (user);
ALTER TABLE chat_invites ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;

-- Groups that were deleted: their logs are emptied little by little, from the beginning.
CREATE TABLE erasures (
    chat INTEGER PRIMARY KEY REFERENCES chats ON DELETE CASCADE,
    by INTEGER NOT NULL,
    seq INTEGER NOT NULL -- up to which it is done
);

-- What was done in which chat.
ALTER TABLE audit ADD COLUMN chat INTEGER; -- NULL: in none
CREATE INDEX audit_chat ON audit (chat) WHERE chat IS NOT NULL;
