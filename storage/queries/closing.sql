-- name: closing_versions
-- Approved ones, by the version that was agreed to; 0: not known.
SELECT version, count(*) AS n FROM signons WHERE status = 'approved' GROUP BY version ORDER BY version;

-- name: closing_standing
-- Everybody with a sign-on that stands, once each.
SELECT DISTINCT s.person_id FROM signons AS s JOIN people AS p ON p.id = s.person_id
WHERE s.status = 'approved' AND p.blocked = 0 ORDER BY s.person_id;

-- name: closing_waiting
-- Everybody who waits for the secretariat and is not among closing_standing. Held ones too: they are not to notice.
SELECT DISTINCT s.person_id FROM signons AS s JOIN people AS p ON p.id = s.person_id
WHERE s.status = 'pending' AND p.blocked = 0
  AND NOT EXISTS (SELECT 1 FROM signons AS t WHERE t.person_id = s.person_id AND t.status = 'approved') ORDER BY s.person_id;
