-- Who reads reports, found without looking at everybody.
CREATE INDEX users_admin ON users (number) WHERE is_admin = 1;

-- Hashes of the tokens of accounts that were deleted: a device that was away hears that its account
-- is gone, and not only that its session is over. They say nothing of whose they were.
CREATE TABLE erased_tokens (
    token_hash BLOB PRIMARY KEY,
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX erased_tokens_at ON erased_tokens (at);
