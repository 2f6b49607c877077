-- name: mail_add!
INSERT INTO mails (person_id, code, content, created) VALUES (:person_id, :code, :content, :at);

-- name: mail_due
SELECT * FROM mails WHERE state = 'queued' AND not_before <= :at ORDER BY not_before, id LIMIT :limit;

-- name: mail_claim!
UPDATE mails SET state = 'sending', attempts = attempts + 1 WHERE id = :id AND state = 'queued';

-- name: mail_end
DELETE FROM mails WHERE id = :id RETURNING id;

-- name: mail_again!
UPDATE mails SET state = 'queued', not_before = :not_before, repeated = CASE WHEN :repeated > repeated THEN :repeated ELSE repeated END WHERE id = :id;

-- name: mail_stranded
-- In flight when the process ended: nobody knows whether they arrived.
SELECT * FROM mails WHERE state = 'sending';

-- name: mail_soonest
SELECT min(not_before) AS at FROM mails WHERE state = 'queued';

-- name: mail_backlog
SELECT count(*) AS n FROM mails;

-- name: code_end!
DELETE FROM codes WHERE person_id = :person_id AND purpose = :purpose;

-- name: code_add
INSERT INTO codes (person_id, purpose, reference, mailbox, digest, expires, made)
VALUES (:person_id, :purpose, :reference, :mailbox, :digest, :expires, :at) RETURNING id;

-- name: code_of
SELECT * FROM codes WHERE person_id = :person_id AND purpose = :purpose;

-- name: code_all
SELECT * FROM codes WHERE person_id = :person_id ORDER BY made DESC, id DESC;

-- name: code_try
-- Counts before anything is compared; nothing comes back when it may not be tried any more.
UPDATE codes SET tries = tries + 1 WHERE id = :id AND tries < :most AND expires > :at RETURNING tries;

-- name: code_lasts!
-- The time begins when the mail is out; of a move it began when it was asked for, whether there was a mail or not.
UPDATE codes SET expires = :expires WHERE id = :id AND purpose = 'mailbox';

-- name: code_forget!
DELETE FROM codes WHERE expires < :before;

-- name: guess_add!
INSERT INTO guesses (code, digest) VALUES (:code, :digest);

-- name: guess_in
SELECT g.id AS guess, g.digest AS typed, c.* FROM guesses AS g JOIN codes AS c ON c.id = g.code WHERE g.state = :state ORDER BY g.id LIMIT :limit;

-- name: guess_claim!
UPDATE guesses SET state = 'claimed' WHERE id = :id AND state = 'counted';

-- name: guess_end
-- Nothing comes back when its code is gone meanwhile.
DELETE FROM guesses WHERE id = :id RETURNING id;

-- name: disavowal_add!
INSERT INTO disavowals (lookup, reference, mailbox, made) VALUES (:lookup, :reference, :mailbox, :at);

-- name: disavowal_find
SELECT * FROM disavowals WHERE lookup = :lookup;

-- name: disavowal_forget!
DELETE FROM disavowals WHERE made < :before;

-- name: cap_read
SELECT n FROM daily_caps WHERE day = :day AND key = :key;

-- name: cap_add!
INSERT INTO daily_caps (day, key, n) VALUES (:day, :key, 1) ON CONFLICT (day, key) DO UPDATE SET n = daily_caps.n + 1;

-- name: cap_forget!
DELETE FROM daily_caps WHERE day < :day;

-- name: signon_move
UPDATE signons SET person_id = :person_id WHERE reference = :reference AND status <> 'withdrawn' RETURNING reference;
