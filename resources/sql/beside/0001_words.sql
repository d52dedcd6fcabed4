-- The search index: made from the logs in the server's database, and made again where it is lost.

-- How far the log of each chat has been read.
CREATE TABLE progress (
    chat INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL
);

-- Messages as they read now, under their number in the server's table of entries.
CREATE VIRTUAL TABLE words USING fts5 (
    text, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
