-- Pictures of people and of chats: uploads like those that stand in messages, and counted with them.
ALTER TABLE users ADD COLUMN picture BLOB REFERENCES files; -- NULL: none
ALTER TABLE chats ADD COLUMN picture BLOB REFERENCES files;
CREATE INDEX users_pictures ON users (picture) WHERE picture IS NOT NULL;
CREATE INDEX chats_pictures ON chats (picture) WHERE picture IS NOT NULL;
CREATE TRIGGER user_pictured AFTER UPDATE OF picture ON users WHEN NEW.picture IS NOT OLD.picture BEGIN
    UPDATE files SET places = places + 1 WHERE id = NEW.picture;
    UPDATE files SET places = places - 1 WHERE id = OLD.picture;
END;
CREATE TRIGGER chat_pictured AFTER UPDATE OF picture ON chats WHEN NEW.picture IS NOT OLD.picture BEGIN
    UPDATE files SET places = places + 1 WHERE id = NEW.picture;
    UPDATE files SET places = places - 1 WHERE id = OLD.picture;
END;
