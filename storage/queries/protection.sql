-- name: block_add
INSERT INTO blocks (kind, lookup, value, at) VALUES (:kind, :lookup, :value, :at) ON CONFLICT (kind, lookup) DO NOTHING RETURNING id;

-- name: block_remove
DELETE FROM blocks WHERE id = :id RETURNING kind;

-- name: block_all
SELECT * FROM blocks ORDER BY id DESC;

-- name: arrival_put!
-- The last link somebody came by.
INSERT INTO arrivals (person_id, code, at) SELECT id, :code, :at FROM people WHERE id = :person_id
ON CONFLICT (person_id) DO UPDATE SET code = excluded.code, at = excluded.at;

-- name: arrival_find
SELECT code FROM arrivals WHERE person_id = :person_id;

-- name: arrival_forget!
DELETE FROM arrivals WHERE at < :before;

-- name: held_after
-- Set aside, the longest first; from a place in the order of arrival on.
SELECT * FROM signons WHERE held = 1 AND status = 'pending' AND (created, reference) > (:created, :reference) ORDER BY created, reference LIMIT 1;

-- name: held_count
SELECT count(*) AS n FROM signons WHERE held = 1 AND status = 'pending';

-- name: held_release
UPDATE signons SET held = 0 WHERE reference = :reference AND held = 1 RETURNING reference;

-- name: held_old
SELECT * FROM signons WHERE held = 1 AND status = 'pending' AND created < :before;

-- name: signon_since
-- Given here since then, as far as they were not withdrawn.
SELECT * FROM signons WHERE created >= :since AND source = 'chat' AND status <> 'withdrawn' ORDER BY created, reference;

-- name: signon_standing
-- Those that an invalidation may reach.
SELECT * FROM signons WHERE created >= :since AND status IN ('pending', 'approved') ORDER BY created, reference;

-- name: spike_add
INSERT INTO spikes (lookup, day, about, at) VALUES (:lookup, :day, :about, :at) ON CONFLICT (lookup, day) DO NOTHING RETURNING id;

-- name: spike_find
SELECT * FROM spikes WHERE id = :id;

-- name: spike_forget!
DELETE FROM spikes WHERE at < :before;

-- name: batch_add
INSERT INTO batches (rule, made) VALUES (:rule, :at) RETURNING id;

-- name: batch_seal!
-- Sealed under its own number, which it has only now.
UPDATE batches SET rule = :rule WHERE id = :id;

-- name: batch_narrow!
UPDATE batches SET hours = :hours, made = :at WHERE id = :id AND done IS NULL;

-- name: batch_find
SELECT b.*, (SELECT count(*) FROM batched WHERE batch = b.id) AS n FROM batches AS b WHERE id = :id;

-- name: batch_done
SELECT b.*, (SELECT count(*) FROM batched WHERE batch = b.id) AS n FROM batches AS b WHERE done >= :since ORDER BY done DESC, id DESC LIMIT :limit;

-- name: batch_finish
-- Once: the second of two admins is told that it is done.
UPDATE batches SET done = :at, told = :told WHERE id = :id AND done IS NULL RETURNING id;

-- name: batch_undo
UPDATE batches SET undone = :at WHERE id = :id AND undone IS NULL AND done >= :since RETURNING id;

-- name: batch_silent
-- Whether the last decision on it was one that nobody was told of.
SELECT 1 FROM batched AS b JOIN batches AS a ON a.id = b.batch JOIN signons AS s ON s.reference = b.reference
WHERE b.reference = :reference AND a.told = 0 AND a.undone IS NULL AND a.done = s.decided;

-- name: batch_forget!
-- Looked at and never carried out; or too old to be undone.
DELETE FROM batches WHERE (done IS NULL AND made < :made_before) OR done < :done_before;

-- name: batched_clear!
DELETE FROM batched WHERE batch = :batch;

-- name: batched_add!
INSERT INTO batched (batch, reference, status, held, decided) VALUES (:batch, :reference, :status, :held, :decided);

-- name: batched_drop!
DELETE FROM batched WHERE batch = :batch AND reference = :reference;

-- name: batched_of
SELECT * FROM batched WHERE batch = :batch ORDER BY reference;
