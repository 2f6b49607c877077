-- name: person_find
SELECT p.*, d.person_id IS NOT NULL AS drafting FROM people AS p LEFT JOIN drafts AS d ON d.person_id = p.id WHERE p.lookup = :lookup;

-- name: person_by_id
SELECT p.*, d.person_id IS NOT NULL AS drafting FROM people AS p LEFT JOIN drafts AS d ON d.person_id = p.id WHERE p.id = :id;

-- name: person_add!
INSERT INTO people (id, lookup, telegram_id, language, created) VALUES (:id, :lookup, :telegram_id, :language, :at);

-- name: person_speaks!
UPDATE people SET language = :language, chosen = :chosen WHERE id = :id;

-- name: person_subscribes!
UPDATE people SET subscribed = :subscribed WHERE id = :id;

-- name: person_blocks!
UPDATE people SET blocked = :blocked WHERE lookup = :lookup;

-- name: person_not_found!
-- By a broadcast: marked if an earlier one did not find them either.
UPDATE people SET blocked = 1 WHERE lookup = :lookup AND EXISTS (
  SELECT 1 FROM deliveries AS d WHERE d.person_id = people.id AND d.broadcast_id <> :broadcast AND d.state = 'gone');

-- name: person_expects!
UPDATE people SET expecting = :expecting WHERE id = :id;

-- name: person_erase!
DELETE FROM people WHERE id = :id;

-- name: person_count
SELECT count(*) AS people, count(*) FILTER (WHERE subscribed = 1 AND blocked = 0) AS subscribed FROM people;

-- name: subscriber_leaves!
-- Before a change of somebody: as what they are counted. Nobody else changes them meanwhile.
UPDATE subscribers SET n = n - 1
WHERE language = (SELECT language FROM people WHERE lookup = :lookup AND subscribed = 1 AND blocked = 0 /*+pg FOR UPDATE */);

-- name: subscriber_joins!
-- After it.
INSERT INTO subscribers (language, n) SELECT language, 1 FROM people WHERE lookup = :lookup AND subscribed = 1 AND blocked = 0
ON CONFLICT (language) DO UPDATE SET n = subscribers.n + excluded.n;

-- name: draft_find
SELECT * FROM drafts WHERE person_id = :person_id;

-- name: draft_save!
INSERT INTO drafts (person_id, answers, asked, corrects, started, touched)
VALUES (:person_id, :answers, :asked, :corrects, :at, :at)
ON CONFLICT (person_id) DO UPDATE SET answers = excluded.answers, asked = excluded.asked, corrects = excluded.corrects, touched = excluded.touched;

-- name: draft_erase!
DELETE FROM drafts WHERE person_id = :person_id;
