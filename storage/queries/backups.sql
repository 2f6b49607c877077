-- name: waited_take!
-- What nobody waits for any more at once; it may have been sent since the backup was made.
INSERT INTO held_back (id, lane, payload, at) SELECT id, lane, payload, :at FROM outbox WHERE id = :id;

-- name: outbox_all
SELECT id, lane, payload, attempts, repeated, urgency FROM outbox ORDER BY id;

-- name: outbox_clear!
DELETE FROM outbox;

-- name: waited_count
SELECT count(*) AS n FROM held_back;

-- name: waited_send!
INSERT INTO outbox (lane, urgency, payload, created) SELECT lane, 'notice', payload, :at FROM held_back ORDER BY id;

-- name: waited_drop
DELETE FROM held_back RETURNING id;

-- name: waited_erase!
DELETE FROM held_back WHERE lane = :lane;

-- name: waited_forget!
DELETE FROM held_back WHERE at < :before;

-- name: restored_deliveries
-- Whether they were sent after the backup was made is not known.
UPDATE deliveries SET state = 'uncertain' WHERE state IN ('queued', 'sending') RETURNING broadcast_id;

-- name: restored_ended!
UPDATE broadcasts SET stage = 'finished', ended = :at WHERE stage IN ('running', 'paused');

-- name: restored_mends!
UPDATE broadcasts SET stage = 'cancelled', ended = :at WHERE stage IN ('scheduled', 'approval') AND work <> 'message';

-- name: restored_drafts
-- May have gone out since: somebody has to look and send it once more.
UPDATE broadcasts SET stage = 'draft', at = NULL WHERE stage IN ('scheduled', 'approval') RETURNING id;

-- name: restored_updates
UPDATE inbox SET state = 'dead', error_class = 'restored', received = :at WHERE state = 'new' RETURNING seq;

-- name: restored_confirmations!
DELETE FROM confirmations;

-- name: restored_invitations!
UPDATE invitations SET state = 'revoked', label = NULL WHERE state = 'open';

-- name: restored_mails
DELETE FROM mails RETURNING id;

-- name: restored_codes!
-- Those that were read in a mailbox; the ones that say "this was not me" stay.
DELETE FROM codes;

-- name: restored_seconds!
-- Links that nobody opened.
DELETE FROM seconds WHERE state = 'open';

-- name: restored_living!
-- Was about to be posted.
UPDATE living SET state = 'lost' WHERE state IN ('wanted', 'posting');

-- name: restored_checks
UPDATE site_checks SET waiting = 0 WHERE waiting = 1 RETURNING id;

-- name: restored_reminders!
-- Those that were due by now may have gone out: they count as sent.
UPDATE drafts SET reminded = CASE WHEN touched <= :last THEN 2 WHEN reminded > 1 THEN reminded ELSE 1 END, reminded_at = :at WHERE touched <= :first;

-- name: restored_drafts_over!
-- Would be erased now, and their people told so once more.
UPDATE drafts SET quiet = 1 WHERE touched < :before;

-- name: restored_asked!
-- About a newer text; the reminder comes in its time.
UPDATE asks SET asked = :at WHERE asked IS NULL;

-- name: restored_asked_again!
UPDATE asks SET reminded = :at WHERE reminded IS NULL AND asked < :before;
