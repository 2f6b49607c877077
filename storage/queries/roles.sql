-- name: person_takes_role!
UPDATE people SET role = :role WHERE id = :id;

-- name: person_with_role
SELECT p.*, 0 AS drafting FROM people AS p WHERE p.role <> '' ORDER BY p.id;

-- name: confirmation_add!
INSERT INTO confirmations (lookup, person_id, act, expires) VALUES (:lookup, :person_id, :act, :expires);

-- name: confirmation_take
DELETE FROM confirmations WHERE lookup = :lookup AND person_id = :person_id RETURNING act, expires;

-- name: confirmation_forget!
DELETE FROM confirmations WHERE expires < :before;
