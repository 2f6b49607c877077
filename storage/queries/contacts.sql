-- name: contact_readable
-- Decided, and not sealed yet.
SELECT * FROM signons WHERE sealed_to IS NULL AND status <> 'pending' AND reference > :after ORDER BY reference LIMIT :limit;

-- name: contact_seal
-- Names the status, so that nothing is sealed that waits again.
UPDATE signons SET details = :details, sealed_to = :sealed_to WHERE reference = :reference AND status = :status RETURNING reference;

-- name: contact_none!
UPDATE signons SET sealed_to = '' WHERE reference = :reference;

-- name: contact_counts
SELECT sealed_to, count(*) AS n FROM signons WHERE sealed_to <> '' GROUP BY sealed_to ORDER BY sealed_to;

-- name: second_reground!
-- A link that was good before the contact was sealed stays good.
UPDATE seconds SET ground = :after WHERE reference = :reference AND ground = :before;
