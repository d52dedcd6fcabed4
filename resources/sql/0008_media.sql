-- What messages carry, by kind: a chat's pictures, files, voice notes and links are found without
-- reading its log. Numbers of messages, as in the table of entries.
CREATE TABLE media (
    kind INTEGER NOT NULL, -- 0 pictures and videos, 1 files, 2 voice notes, 3 links
    message INTEGER NOT NULL,
    PRIMARY KEY (kind, message)
) WITHOUT ROWID;

INSERT INTO media (kind, message)
    SELECT DISTINCT CASE json_extract(f.value, '$.kind')
        WHEN 'image' THEN 0 WHEN 'video' THEN 0 WHEN 'voice' THEN 2 ELSE 1 END, e.number
    FROM entries AS e, json_each(e.details, '$.files') AS f
    WHERE e.kind = 0 AND e.details LIKE '%"files":[%';

INSERT INTO media (kind, message)
    SELECT 3, m.number FROM
        (SELECT number, coalesce((SELECT e.text FROM entries AS e
                 WHERE e.target = entries.number AND e.kind = 1 ORDER BY e.number DESC LIMIT 1),
            text) AS words
         FROM entries WHERE kind = 0 AND text IS NOT NULL) AS m
    WHERE words LIKE '%http://_%' OR words LIKE '%https://_%' OR words LIKE '%www._%';
