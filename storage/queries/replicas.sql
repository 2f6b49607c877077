-- name: replica_join
INSERT INTO replicas (joined, expires) VALUES (:at, coalesce(/*+pg extract(epoch FROM clock_timestamp())::bigint, */ :at, 0) + :lease)
RETURNING id;

-- name: replica_renew
-- No row when the others gave this one up.
UPDATE replicas SET expires = coalesce(/*+pg extract(epoch FROM clock_timestamp())::bigint, */ :at, 0) + :lease, replies = :replies
WHERE id = :id RETURNING id;

-- name: replica_reap
-- Those who have not renewed in time. Who has a transaction under way (and so a lock on its row) lives.
DELETE FROM replicas WHERE id IN (
  SELECT id FROM replicas WHERE id <> :id AND (:alone = 1 OR expires < coalesce(/*+pg extract(epoch FROM clock_timestamp())::bigint, */ :at, 0))
  /*+pg FOR UPDATE SKIP LOCKED */
) RETURNING id;

-- name: replica_leave!
DELETE FROM replicas WHERE id = :id;

-- name: replica_all
SELECT min(id) AS oldest, count(*) AS n, coalesce(sum(CASE WHEN id = :id THEN 0 ELSE replies END), 0) AS replies,
  coalesce(sum(CASE WHEN expires < coalesce(/*+pg extract(epoch FROM clock_timestamp())::bigint, */ :at, 0) THEN 1 ELSE 0 END), 0) AS overdue
FROM replicas;

-- name: replica_work
-- Whether there may be something to do that another replica left in rows.
SELECT CASE WHEN EXISTS (SELECT 1 FROM inbox WHERE state = 'new' AND holder = 0)
  OR EXISTS (SELECT 1 FROM outbox WHERE state = 'queued' AND not_before <= :at AND (urgency <> 'notice' OR :leads = 1))
  OR (:leads = 1 AND (EXISTS (SELECT 1 FROM guesses) OR EXISTS (SELECT 1 FROM site_checks WHERE waiting = 1)
    OR EXISTS (SELECT 1 FROM mails WHERE state = 'queued' AND not_before <= :at) OR EXISTS (SELECT 1 FROM events WHERE not_before <= :at)))
  THEN 1 ELSE 0 END AS some;

-- name: replica_living
-- By the clock of the server.
SELECT count(*) AS n FROM replicas WHERE expires >= coalesce(/*+pg extract(epoch FROM clock_timestamp())::bigint, */ :at, 0);
