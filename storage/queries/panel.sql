-- name: overview
-- What waits, since when, and how the bot is, in one row.
SELECT
  (SELECT count(*) FROM signons WHERE status = 'pending' AND held = 0) AS signons,
  (SELECT min(created) FROM signons WHERE status = 'pending' AND held = 0) AS signons_since,
  (SELECT count(*) FROM questions WHERE state = 'open' AND turn IN ('new', 'again')) AS questions,
  (SELECT min(since) FROM questions WHERE state = 'open' AND turn IN ('new', 'again')) AS questions_since,
  (SELECT count(*) FROM inbox WHERE state = 'dead') AS dead,
  (SELECT count(*) FROM outbox WHERE state = 'queued') AS unsent,
  (SELECT created FROM outbox WHERE state = 'queued' ORDER BY id LIMIT 1) AS unsent_since,
  (SELECT value FROM facts WHERE key = 'flood-until') AS flood_until,
  (SELECT value FROM facts WHERE key = 'backup-at') AS backup_at,
  (SELECT value FROM facts WHERE key = 'backup-since') AS backup_since,
  (SELECT value FROM facts WHERE key = 'drill-at') AS drill_at,
  (SELECT count(*) FROM mails) AS mails,
  (SELECT value FROM facts WHERE key = 'post-down-since') AS mail_down_since,
  (SELECT value FROM facts WHERE key = 'rush-at') AS rush_at,
  (SELECT n FROM counters WHERE name = 'sends-uncertain') AS uncertain,
  (SELECT n FROM counters WHERE name = 'sends-given-up') AS given_up,
  (SELECT n FROM counters WHERE name = 'floods') AS floods;
