-- name: site_check_add
-- No row when one waits already.
INSERT INTO site_checks (reference, person_id, asked) VALUES (:reference, :person_id, :at)
ON CONFLICT (reference) WHERE waiting = 1 DO NOTHING RETURNING id;

-- name: site_check_waiting
SELECT * FROM site_checks WHERE waiting = 1 ORDER BY asked, id LIMIT :limit;

-- name: site_check_end!
UPDATE site_checks SET waiting = 0 WHERE id = :id;

-- name: site_check_lately
-- How many were asked for since then, by this person and by all.
SELECT count(*) AS everybody, count(*) FILTER (WHERE person_id = :person_id) AS own, coalesce(max(CASE WHEN person_id = :person_id THEN asked END), 0) AS last
FROM site_checks WHERE asked > :since;

-- name: site_check_of
SELECT * FROM site_checks WHERE person_id = :person_id ORDER BY asked, id;

-- name: site_check_forget!
DELETE FROM site_checks WHERE waiting = 0 AND asked < :before;

-- name: second_drop!
DELETE FROM seconds WHERE reference = :reference AND state <> 'confirmed';

-- name: second_offer
-- No row when somebody has confirmed already.
INSERT INTO seconds (reference, lookup, ground, state, expires) VALUES (:reference, :lookup, :ground, 'open', :expires)
ON CONFLICT (reference) DO NOTHING RETURNING id;

-- name: second_by_token
SELECT * FROM seconds WHERE lookup = :lookup;

-- name: second_by_id
SELECT * FROM seconds WHERE id = :id;

-- name: second_for
SELECT * FROM seconds WHERE reference = :reference;

-- name: second_of
SELECT * FROM seconds WHERE person_id = :person_id ORDER BY id;

-- name: second_everyone
SELECT * FROM seconds ORDER BY id;

-- name: second_take
-- Whoever is first has it, and may come back to it.
UPDATE seconds SET state = 'taken', person_id = :person_id
WHERE id = :id AND expires > :at AND (state = 'open' OR (state = 'taken' AND person_id = :person_id)) RETURNING id;

-- name: second_says!
UPDATE seconds SET details = :details WHERE id = :id AND state = 'taken';

-- name: second_confirm
UPDATE seconds SET state = 'confirmed', lookup = NULL, confirmed = :at
WHERE id = :id AND state = 'taken' AND person_id = :person_id AND details IS NOT NULL AND expires > :at RETURNING id;

-- name: second_end!
DELETE FROM seconds WHERE id = :id;

-- name: second_forget!
-- Links that nobody has confirmed by in time, with what was typed on the way.
DELETE FROM seconds WHERE state <> 'confirmed' AND expires <= :at;
