-- name: erasure_add!
-- What ends, ends once; but an organisation may go off the list, come back, and go again.
INSERT INTO erasures (kind, mark, at) SELECT :kind, :mark, :at
WHERE :kind IN ('counted', 'region') OR NOT EXISTS (SELECT 1 FROM erasures WHERE mark = :mark) ON CONFLICT DO NOTHING;

-- name: erasure_learn!
INSERT INTO erasures (kind, mark, at) VALUES (:kind, :mark, :at) ON CONFLICT DO NOTHING;

-- name: erasure_unwritten
-- Committed, and not in the file yet.
SELECT kind, mark, at FROM erasures WHERE written = 0 ORDER BY at, mark;

-- name: erasure_all
SELECT kind, mark, at FROM erasures ORDER BY at, mark;

-- name: erasure_written!
UPDATE erasures SET written = 1 WHERE written = 0;

-- name: erasure_behind
SELECT count(*) AS n FROM erasures WHERE written = 0 AND at <= :upto;

-- name: erasure_people
SELECT id FROM people;

-- name: erasure_signons
SELECT reference, folded FROM signons;

-- name: erasure_drafts
SELECT person_id, started FROM drafts;
