-- name: person_takes_role!
UPDATE people SET role = :role WHERE id = :id;

-- name: person_with_role
-- The plus keeps SQLite from going through everybody in the order that is wanted.
SELECT p.*, 0 AS drafting FROM people AS p WHERE p.role <> '' ORDER BY +p.id;

-- name: confirmation_add!
INSERT INTO confirmations (lookup, person_id, act, expires) VALUES (:lookup, :person_id, :act, :expires);

-- name: confirmation_take
DELETE FROM confirmations WHERE lookup = :lookup AND person_id = :person_id RETURNING act, expires;

-- name: confirmation_forget!
DELETE FROM confirmations WHERE expires < :before;

-- name: colleague_add!
INSERT INTO colleagues (person_id, label, since) VALUES (:person_id, :label, :at)
ON CONFLICT (person_id) DO UPDATE SET label = excluded.label, since = excluded.since;

-- name: colleague_all
SELECT p.*, 0 AS drafting, c.label, coalesce(c.since, p.created) AS since
FROM people AS p LEFT JOIN colleagues AS c ON c.person_id = p.id
WHERE p.role <> '' ORDER BY since, p.id;

-- name: colleague_find
SELECT p.*, 0 AS drafting, c.label, coalesce(c.since, p.created) AS since
FROM people AS p LEFT JOIN colleagues AS c ON c.person_id = p.id
WHERE p.role <> '' AND p.id = :id;

-- name: colleague_end
-- The role goes; gives a row only to the first who takes it.
UPDATE people SET role = '' WHERE id = :id AND role <> '' RETURNING id;

-- name: colleague_erase!
DELETE FROM colleagues WHERE person_id = :person_id;

-- name: invitation_add
INSERT INTO invitations (lookup, giver_id, role, label, state, expires)
VALUES (:lookup, :giver_id, :role, :label, 'open', :expires) RETURNING id;

-- name: invitation_by_token
SELECT * FROM invitations WHERE lookup = :lookup;

-- name: invitation_by_id
SELECT * FROM invitations WHERE id = :id;

-- name: invitation_open
SELECT * FROM invitations WHERE state = 'open' AND expires >= :at ORDER BY id;

-- name: invitation_take
-- Gives a row only to the first who takes it.
UPDATE invitations SET state = 'taken', taker_id = :taker_id, label = NULL
WHERE id = :id AND state = 'open' AND expires >= :at RETURNING id;

-- name: invitation_revoke
UPDATE invitations SET state = 'revoked', label = NULL WHERE id = :id AND state = 'open' AND expires >= :at RETURNING id;

-- name: invitation_unlabel!
UPDATE invitations SET label = NULL WHERE label IS NOT NULL AND expires < :at;

-- name: invitation_forget!
DELETE FROM invitations WHERE expires < :before;
