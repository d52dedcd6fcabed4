-- The index lies in parts, each with a full-text table `words_<number>` for a stretch of time: a
-- search reads the newest first, and stops when it has enough.
DROP TABLE words;
DELETE FROM progress;

CREATE TABLE parts (
    number INTEGER PRIMARY KEY,
    first INTEGER NOT NULL -- its first place: server/storage/words_part.h
);

-- Which chats a part holds messages of.
CREATE TABLE part_chats (
    part INTEGER NOT NULL,
    chat INTEGER NOT NULL,
    PRIMARY KEY (part, chat)
) WITHOUT ROWID;
