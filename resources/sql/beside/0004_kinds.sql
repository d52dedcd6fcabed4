-- What a message carries, pictures, files, voice notes or links, stands in the index as well: made
-- again from the logs.
DELETE FROM parts;
DELETE FROM part_chats;
DELETE FROM progress;
