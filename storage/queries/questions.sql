-- name: question_add!
INSERT INTO questions (person_id, language, text, state, created, since, kin)
VALUES (:person_id, :language, :text, 'offered', :at, :at, :mark);

-- name: question_kept
-- Until it is handed on, its kin is the mark that the asker was given.
SELECT * FROM questions WHERE person_id = :person_id AND state = 'offered' AND kin = :mark;

-- name: question_open
UPDATE questions SET state = 'open', created = :at, since = :at, kin = :kin
WHERE id = :id AND person_id = :person_id AND state = 'offered' RETURNING id;

-- name: question_find
SELECT * FROM questions WHERE id = :id;

-- name: question_of
SELECT * FROM questions WHERE person_id = :person_id ORDER BY id;

-- name: question_of_kin
-- Those who asked much the same, first come first.
SELECT * FROM questions WHERE kin = :kin AND state = 'open' ORDER BY since, id;

-- name: question_heads
-- The oldest question of each kin, of the kins that were asked last.
SELECT q.* FROM questions AS q JOIN
  (SELECT min(id) AS head, max(id) AS newest FROM questions WHERE state = 'open' GROUP BY kin ORDER BY newest DESC LIMIT :limit) AS k
  ON q.id = k.head ORDER BY k.newest DESC;

-- name: question_beside
-- Of what waits for the team, longest waiting first (a kin of new questions, or one person who wrote again): the next behind a place.
-- :step is 1, or -1 for the way back, on which places are below zero.
SELECT kind, id FROM (
  SELECT 'k' AS kind, kin AS id, min(since) AS waits, min(id) AS head FROM questions WHERE state = 'open' AND turn = 'new' GROUP BY kin
  UNION ALL SELECT 'q', id, since, id FROM questions WHERE state = 'open' AND turn = 'again'
) AS cards WHERE (:step * waits, :step * head) > (:waits, :head) ORDER BY :step * waits, :step * head LIMIT 1;

-- name: question_standing
-- How many there are, and how many of them up to a place.
SELECT count(*) AS total, count(CASE WHEN (waits, head) <= (:waits, :head) THEN 1 END) AS place FROM (
  SELECT min(since) AS waits, min(id) AS head FROM questions WHERE state = 'open' AND turn = 'new' GROUP BY kin
  UNION ALL SELECT since, id FROM questions WHERE state = 'open' AND turn = 'again'
) AS cards;

-- name: question_waits
SELECT 1 AS yes FROM questions WHERE kin = :kin AND state = 'open' AND turn = 'new' LIMIT 1;

-- name: question_count
SELECT count(*) AS n FROM questions WHERE state = 'open' AND turn <> 'answered';

-- name: question_count_of
SELECT count(*) AS n FROM questions WHERE person_id = :person_id AND state = 'open' AND turn <> 'answered';

-- name: question_move
-- Only out of company.
UPDATE questions SET kin = :kin WHERE id = :id AND state = 'open'
AND EXISTS (SELECT 1 FROM questions AS o WHERE o.kin = questions.kin AND o.id <> questions.id AND o.state = 'open') RETURNING id;

-- name: question_close
DELETE FROM questions WHERE id = :id AND state = 'open' RETURNING *;

-- name: question_again
-- The asker's turn is over. Who waits already goes on waiting since then.
UPDATE questions SET since = CASE turn WHEN 'answered' THEN :at ELSE since END, turn = CASE turn WHEN 'new' THEN 'new' ELSE 'again' END
WHERE id = :id AND person_id = :person_id AND state = 'open' RETURNING *;

-- name: question_answer
-- Nothing when a colleague answered after :seen; still waiting when the asker wrote after it.
UPDATE questions SET turn = CASE WHEN EXISTS
  (SELECT 1 FROM question_messages AS m WHERE m.question_id = questions.id AND m.team = 0 AND m.id > :seen) THEN 'again' ELSE 'answered' END
WHERE id = :id AND state = 'open'
AND NOT EXISTS (SELECT 1 FROM question_messages AS m WHERE m.question_id = questions.id AND m.team = 1 AND m.id > :seen) RETURNING *;

-- name: question_said!
INSERT INTO question_messages (question_id, team, text, at) VALUES (:question_id, :team, :text, :at);

-- name: question_talk
SELECT * FROM question_messages WHERE question_id = :question_id ORDER BY id;

-- name: question_seen
SELECT coalesce(max(id), 0) AS n FROM question_messages;

-- name: question_drop_offered!
DELETE FROM questions WHERE person_id = :person_id AND state = 'offered';

-- name: question_forget!
DELETE FROM questions WHERE (state = 'offered' AND created < :offered_before) OR created < :before;

-- name: reply_save!
INSERT INTO question_replies (person_id, questions, seen, texts, at) VALUES (:person_id, :questions, :seen, :texts, :at)
ON CONFLICT (person_id) DO UPDATE SET questions = excluded.questions, seen = excluded.seen, texts = excluded.texts, at = excluded.at;

-- name: reply_find
SELECT * FROM question_replies WHERE person_id = :person_id;

-- name: reply_drop!
DELETE FROM question_replies WHERE person_id = :person_id;

-- name: reply_forget!
DELETE FROM question_replies WHERE at < :before;
