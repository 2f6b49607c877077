-- name: broadcast_add
INSERT INTO broadcasts (author, work, about, contents, created) VALUES (:author, :work, :about, :contents, :at) RETURNING id;

-- name: broadcast_find
SELECT * FROM broadcasts WHERE id = :id;

-- name: broadcast_latest
SELECT * FROM broadcasts ORDER BY id DESC LIMIT :limit;

-- name: broadcast_write
-- While it is being written, by whoever does.
UPDATE broadcasts SET contents = :contents, reach = :reach, targets = :targets, fallback = :fallback, pilot = :pilot, at = :scheduled
WHERE id = :id AND stage = 'draft' RETURNING id;

-- name: broadcast_discard
DELETE FROM broadcasts WHERE id = :id AND stage = 'draft' RETURNING id;

-- name: broadcast_move
-- One step on: names the stage it leaves, so that the second of two admins changes nothing.
UPDATE broadcasts SET stage = :stage, why = :why, upto = :upto, at = coalesce(:scheduled, at),
  started = CASE WHEN :stage = 'running' THEN coalesce(started, :at) ELSE started END,
  ended = CASE WHEN :stage IN ('finished', 'cancelled') THEN :at ELSE NULL END
WHERE id = :id AND stage = :before RETURNING id;

-- name: broadcast_limit!
UPDATE broadcasts SET upto = :upto WHERE id = :id;

-- name: broadcast_recalled
SELECT count(*) AS n FROM broadcasts WHERE about = :id AND work = 'recall' AND stage IN ('scheduled', 'running', 'paused', 'finished');

-- name: broadcast_due
SELECT * FROM broadcasts WHERE stage = 'scheduled' AND at <= :now ORDER BY at, id LIMIT 1;

-- name: broadcast_next
SELECT * FROM broadcasts WHERE stage IN ('scheduled', 'running') ORDER BY CASE stage WHEN 'running' THEN 0 ELSE 1 END, at, id LIMIT 1;

-- name: broadcast_running
-- What mends an earlier one goes before what is new.
SELECT * FROM broadcasts WHERE stage = 'running' ORDER BY CASE work WHEN 'recall' THEN 0 WHEN 'correction' THEN 1 ELSE 2 END, id LIMIT 1;

-- name: broadcast_old
SELECT id FROM broadcasts WHERE length(contents) > 0 AND coalesce(ended, created) < :before AND stage IN ('draft', 'finished', 'cancelled');

-- name: broadcast_empty!
UPDATE broadcasts SET contents = :nothing WHERE id = :id;

-- name: delivery_drop!
DELETE FROM deliveries WHERE broadcast_id = :id;

-- name: outcome_leaves!
-- Before a delivery changes: as what it is counted.
UPDATE outcomes SET n = n - 1 WHERE broadcast_id = :broadcast_id AND state = (SELECT state FROM deliveries WHERE id = :id);

-- name: outcome_joins!
-- After it.
INSERT INTO outcomes (broadcast_id, state, n) SELECT broadcast_id, state, 1 FROM deliveries WHERE id = :id
ON CONFLICT (broadcast_id, state) DO UPDATE SET n = outcomes.n + excluded.n;

-- name: outcome_clear!
-- Before many deliveries change at once.
DELETE FROM outcomes WHERE broadcast_id = :id;

-- name: outcome_count!
-- After it.
INSERT INTO outcomes (broadcast_id, state, n) SELECT broadcast_id, state, count(*) FROM deliveries WHERE broadcast_id = :id GROUP BY broadcast_id, state;

-- name: audience_count
SELECT p.language, count(*) AS n FROM people AS p WHERE p.subscribed = 1 AND p.blocked = 0 AND (
  :reach = 'everyone'
  OR (:reach = 'language' AND :targets LIKE '%,' || p.language || ',%')
  OR (:reach = 'signatories' AND EXISTS (SELECT 1 FROM signons AS s WHERE s.person_id = p.id AND s.status = 'approved'))
  OR (:reach = 'country' AND EXISTS (SELECT 1 FROM signons AS s WHERE s.person_id = p.id AND s.status = 'approved' AND :targets LIKE '%,' || s.country || ',%'))
  OR (:reach = 'unsigned' AND NOT EXISTS (SELECT 1 FROM signons AS s WHERE s.person_id = p.id AND s.status IN ('pending', 'approved')))
) GROUP BY p.language ORDER BY n DESC, p.language;

-- name: audience_freeze!
-- The same people as in audience_count, each with the language of the words they get.
INSERT INTO deliveries (broadcast_id, person_id, language)
SELECT :id, p.id, CASE WHEN :written LIKE '%,' || p.language || ',%' THEN p.language ELSE :fallback END
FROM people AS p WHERE p.subscribed = 1 AND p.blocked = 0 AND (:fallback <> '' OR :written LIKE '%,' || p.language || ',%') AND (
  :reach = 'everyone'
  OR (:reach = 'language' AND :targets LIKE '%,' || p.language || ',%')
  OR (:reach = 'signatories' AND EXISTS (SELECT 1 FROM signons AS s WHERE s.person_id = p.id AND s.status = 'approved'))
  OR (:reach = 'country' AND EXISTS (SELECT 1 FROM signons AS s WHERE s.person_id = p.id AND s.status = 'approved' AND :targets LIKE '%,' || s.country || ',%'))
  OR (:reach = 'unsigned' AND NOT EXISTS (SELECT 1 FROM signons AS s WHERE s.person_id = p.id AND s.status IN ('pending', 'approved')))
) ORDER BY p.id;

-- name: delivery_inherit!
-- For a correction or a recall: where the earlier one arrived.
INSERT INTO deliveries (broadcast_id, person_id, language, messages)
SELECT :id, person_id, language, messages FROM deliveries
WHERE broadcast_id = :about AND state = 'sent' AND person_id IS NOT NULL AND messages <> '' AND (:written = '' OR :written LIKE '%,' || language || ',%') ORDER BY id;

-- name: delivery_place
-- The number of the delivery at that place, counted from 1.
SELECT id FROM deliveries WHERE broadcast_id = :id ORDER BY id LIMIT 1 OFFSET :place - 1;

-- name: delivery_waiting
-- Those who still want it; what mends an earlier message reaches also those who want no more news.
SELECT d.id AS delivery_id, d.language AS words, d.messages, d.attempts, p.*, 0 AS drafting FROM deliveries AS d JOIN people AS p ON p.id = d.person_id
WHERE d.broadcast_id = :id AND d.state = 'queued' AND (:upto = 0 OR d.id <= :upto) AND p.blocked = 0 AND (p.subscribed = 1 OR :mends = 1)
ORDER BY d.id LIMIT :limit;

-- name: delivery_claim!
UPDATE deliveries SET state = 'sending', attempts = attempts + 1 WHERE id = :id AND state = 'queued';

-- name: delivery_in_hand
SELECT id, broadcast_id FROM deliveries WHERE state = 'sending';

-- name: delivery_put_back!
UPDATE deliveries SET state = 'queued', attempts = attempts - 1 WHERE id = :id;

-- name: delivery_settle!
-- What certainly did not go out waits again, unless its broadcast was cancelled meanwhile.
UPDATE deliveries SET state = CASE WHEN :state = 'queued' AND (SELECT stage FROM broadcasts AS b WHERE b.id = broadcast_id) = 'cancelled'
    THEN 'left_out' ELSE :state END, messages = CASE WHEN :messages = '' THEN messages ELSE :messages END WHERE id = :id AND state = 'sending';

-- name: delivery_flying
SELECT count(*) AS n FROM deliveries WHERE broadcast_id = :id AND state = 'sending';

-- name: delivery_leave_out!
UPDATE deliveries SET state = 'left_out' WHERE broadcast_id = :id AND state = 'queued';

-- name: delivery_again!
UPDATE deliveries SET state = 'queued' WHERE broadcast_id = :id AND state = 'uncertain';

-- name: delivery_stranded
-- In flight when the process ended: a message may have arrived; a change of one is simply made again.
UPDATE deliveries SET state = CASE WHEN (SELECT work FROM broadcasts AS b WHERE b.id = broadcast_id) = 'message' THEN 'uncertain' ELSE 'queued' END
WHERE state = 'sending' RETURNING broadcast_id;

-- name: delivery_counts
SELECT state, n FROM outcomes WHERE broadcast_id = :id AND n > 0 ORDER BY state;

-- name: delivery_languages
SELECT language, count(*) AS n FROM deliveries WHERE broadcast_id = :id AND state = :state GROUP BY language ORDER BY n DESC, language;

-- name: delivery_of
-- What a person was sent.
SELECT b.id, b.work, b.started, d.state FROM deliveries AS d JOIN broadcasts AS b ON b.id = d.broadcast_id WHERE d.person_id = :person_id ORDER BY d.id;
