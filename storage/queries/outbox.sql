-- name: outbox_add!
INSERT INTO outbox (lane, urgency, payload, not_before, created) VALUES (:lane, :urgency, :payload, :not_before, :at);

-- name: outbox_claim
-- The first waiting row of each lane that has nothing in flight and nothing earlier waiting; of a reply and a notice,
-- the reply. In one statement, so that it goes with a commit.
UPDATE outbox SET state = 'sending', attempts = attempts + 1, holder = :holder WHERE id IN (
  WITH replies AS MATERIALIZED (
    SELECT id FROM outbox AS o WHERE state = 'queued' AND not_before <= :at AND urgency <> 'notice'
      AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.lane = o.lane AND (e.state = 'sending' OR (e.id < o.id AND e.urgency = o.urgency)))
    ORDER BY CASE urgency WHEN 'answer' THEN 0 ELSE 1 END, id LIMIT :limit /*+pg FOR UPDATE OF o SKIP LOCKED */
  ), notices AS MATERIALIZED (
    SELECT id FROM outbox AS o WHERE state = 'queued' AND not_before <= :at AND urgency = 'notice'
      AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.lane = o.lane AND (e.state = 'sending'
        OR (e.id < o.id AND e.urgency = 'notice') OR (e.state = 'queued' AND e.urgency = 'reply' AND e.not_before <= :at)))
    ORDER BY id LIMIT :notices /*+pg FOR UPDATE OF o SKIP LOCKED */
  )
  SELECT id FROM (SELECT id, 0 AS rank FROM replies UNION ALL SELECT id, 1 FROM notices) AS due ORDER BY rank LIMIT :limit
) RETURNING id, lane, payload, attempts - 1 AS attempts, repeated, urgency;

-- name: outbox_in_hand
SELECT id FROM outbox WHERE state = 'sending' AND holder = :holder;

-- name: outbox_put_back!
UPDATE outbox SET state = 'queued', attempts = attempts - 1 WHERE id = :id;

-- name: outbox_settle!
DELETE FROM outbox WHERE id = :id;

-- name: outbox_requeue!
UPDATE outbox SET state = 'queued', not_before = :not_before, repeated = CASE WHEN :repeated > repeated THEN :repeated ELSE repeated END, lane = :lane, payload = :payload
WHERE id = :id;

-- name: outbox_stranded
-- In flight when the process ended: nobody knows whether they arrived.
SELECT id, lane, payload, attempts, repeated, urgency FROM outbox
WHERE state = 'sending' AND holder NOT IN (SELECT id FROM replicas);

-- name: outbox_soonest
-- When the next row may go that is the first of its lane.
SELECT min(not_before) AS at, count(*) AS n FROM outbox AS o WHERE state = 'queued' AND (urgency <> 'notice' OR :notices > 0)
  AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.lane = o.lane AND (e.state = 'sending' OR (e.id < o.id AND e.urgency = o.urgency)));

-- name: outbox_counts
SELECT state, count(*) AS n, min(created) AS oldest FROM outbox GROUP BY state;

-- name: outbox_erase!
DELETE FROM outbox WHERE lane = :lane AND state = 'queued';

-- name: placed_add!
-- A message that shows something else by now stays with that.
INSERT INTO placed (subject, lane, place, spot, at) VALUES (:subject, :lane, :place, :spot, :at) ON CONFLICT (spot) DO NOTHING;

-- name: placed_move!
INSERT INTO placed (subject, lane, place, spot, at) VALUES (:subject, :lane, :place, :spot, :at)
ON CONFLICT (spot) DO UPDATE SET subject = excluded.subject, place = excluded.place, at = excluded.at;

-- name: placed_under
-- Of a subject and of those that go on behind a colon.
SELECT place, subject FROM placed WHERE subject = :subject OR (subject > :subject || ':' AND subject < :subject || ';');

-- name: placed_about
SELECT lane, place FROM placed WHERE subject = :subject;

-- name: placed_forget!
DELETE FROM placed WHERE at < :before;

-- name: placed_erase!
DELETE FROM placed WHERE lane = :lane;
