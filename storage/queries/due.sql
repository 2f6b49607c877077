-- name: draft_silent
-- Of people who can be reached and have not asked for silence, longest untouched first.
SELECT d.person_id, d.touched, d.reminded, d.reminded_at FROM drafts AS d JOIN people AS p ON p.id = d.person_id
WHERE d.touched < :before AND d.reminded < :most AND d.quiet = 0 AND p.blocked = 0 ORDER BY d.touched;

-- name: draft_reminded!
UPDATE drafts SET reminded = reminded + 1, reminded_at = :at WHERE person_id = :person_id;

-- name: draft_quiet
UPDATE drafts SET quiet = 1 WHERE person_id = :person_id RETURNING person_id;

-- name: draft_expire
-- Nobody has touched them for too long: they go.
DELETE FROM drafts WHERE touched < :before RETURNING person_id, started, quiet;

-- name: due_signons
-- What waits, since when, and what came since.
SELECT count(*) FILTER (WHERE status = 'pending') AS waiting, count(*) FILTER (WHERE created >= :since) AS fresh,
  count(*) FILTER (WHERE status = 'approved' AND decided >= :since) AS approved,
  count(*) FILTER (WHERE status = 'rejected' AND decided >= :since) AS rejected,
  count(*) FILTER (WHERE status = 'withdrawn' AND decided >= :since) AS withdrawn,
  count(*) FILTER (WHERE status = 'approved') AS total FROM signons WHERE held = 0;

-- name: due_questions
SELECT count(*) AS n, min(created) AS oldest FROM questions WHERE state = 'open';

-- name: due_people
SELECT count(*) AS n FROM people WHERE created >= :since;

-- name: living_add!
INSERT INTO living (id, lookup, chat, title, state, made) VALUES (:id, :lookup, :chat, :title, 'asked', :at);

-- name: living_find
SELECT * FROM living WHERE id = :id;

-- name: living_in
SELECT * FROM living WHERE lookup = :lookup;

-- name: living_all
SELECT * FROM living ORDER BY made, id;

-- name: living_want
-- The first press chooses the language; a second one changes nothing.
UPDATE living SET language = :language, state = 'wanted' WHERE id = :id AND state = 'asked' RETURNING id;

-- name: living_posting!
UPDATE living SET state = 'posting', shown = :shown, edited = :at, message = 0 WHERE id = :id;

-- name: living_edited!
UPDATE living SET shown = :shown, edited = :at WHERE id = :id;

-- name: living_placed!
UPDATE living SET state = 'live', message = :message WHERE id = :id AND state = 'posting';

-- name: living_unpinned!
UPDATE living SET unpinned = :unpinned WHERE id = :id;

-- name: living_lost!
UPDATE living SET state = 'lost' WHERE id = :id AND state <> 'asked';

-- name: living_displaced!
-- The group that this one became, should it have a message of its own.
DELETE FROM living WHERE lookup = :lookup AND id <> :id;

-- name: living_moved!
-- The group has another number now. What was written in the old one cannot be edited any more.
UPDATE living SET lookup = :lookup, chat = :chat, state = CASE state WHEN 'asked' THEN 'asked' ELSE 'wanted' END WHERE id = :id;

-- name: living_end
DELETE FROM living WHERE id = :id RETURNING id;

-- name: living_forget!
-- Somebody was asked for a language and never answered.
DELETE FROM living WHERE state = 'asked' AND made < :before;

-- name: living_newest
-- Of the public list, those who came last first.
SELECT public_name, country FROM signons WHERE public_key IS NOT NULL ORDER BY decided DESC, public_key LIMIT :limit;

-- name: event_add!
INSERT INTO events (id, reference, body, not_before, created) VALUES (:id, :reference, :body, :at, :at);

-- name: event_due
-- The first of each sign-on, when its time has come.
SELECT seq, id, reference, body, attempts, created FROM events AS e WHERE not_before <= :at
  AND NOT EXISTS (SELECT 1 FROM events AS f WHERE f.reference = e.reference AND f.seq < e.seq) ORDER BY seq LIMIT :limit;

-- name: event_soonest
SELECT min(not_before) AS at FROM events AS e
WHERE NOT EXISTS (SELECT 1 FROM events AS f WHERE f.reference = e.reference AND f.seq < e.seq);

-- name: event_end!
DELETE FROM events WHERE seq = :seq;

-- name: event_again!
UPDATE events SET attempts = attempts + 1, not_before = :not_before WHERE seq = :seq;
