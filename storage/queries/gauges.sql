-- name: gauges
-- Everything that is measured from outside; ages in seconds, below 0 where the clock was set back. Labels are words of this program, never of people.
SELECT 'updates_waiting' AS name, '' AS a, '' AS b, count(*) AS n FROM inbox WHERE state = 'new'
UNION ALL SELECT 'updates_waiting_seconds', '', '', coalesce(:at - min(received), 0) FROM inbox WHERE state = 'new'
UNION ALL SELECT 'updates_set_aside', '', '', count(*) FROM inbox WHERE state = 'dead'
UNION ALL SELECT 'outbox', state, urgency, count(*) FROM outbox GROUP BY state, urgency
UNION ALL SELECT 'outbox_overdue_seconds', '', '', coalesce(:at - min(CASE WHEN created > not_before THEN created ELSE not_before END), 0) FROM outbox WHERE state = 'queued' AND urgency <> 'notice'
UNION ALL SELECT 'deliveries', state, '', sum(n) FROM outcomes GROUP BY state HAVING sum(n) > 0
UNION ALL SELECT 'questions_open', '', '', count(*) FROM questions WHERE state = 'open' AND turn <> 'answered'
UNION ALL SELECT 'people', '', '', coalesce(sum(n), 0) FROM counters WHERE name = 'people:known'
UNION ALL SELECT 'subscribers', '', '', coalesce(sum(n), 0) FROM subscribers
UNION ALL SELECT 'faq_shown', substr(name, 11), language, sum(n) FROM daily WHERE name LIKE 'faq-shown:%' GROUP BY name, language
UNION ALL SELECT 'counted', name, '', n FROM counters WHERE name NOT LIKE '%:%'
UNION ALL SELECT 'flood_wait_seconds', '', '', CAST(value AS BIGINT) - :at FROM facts WHERE key = 'flood-until'
UNION ALL SELECT 'backup_age_seconds', '', '', :at - max(CAST(value AS BIGINT)) FROM facts WHERE key IN ('backup-at', 'backup-since') HAVING count(*) > 0;

-- name: gauge_signons
SELECT status, count(*) AS n FROM signons GROUP BY status;

-- name: gauge_drafts
SELECT CASE asked WHEN '' THEN 'none' ELSE asked END AS asked, count(*) AS n FROM drafts GROUP BY asked;
