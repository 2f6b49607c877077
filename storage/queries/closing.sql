-- name: closing_versions
-- Approved ones, by the version that was agreed to; 0: not known.
SELECT version, count(*) AS n FROM signons WHERE status = 'approved' GROUP BY version ORDER BY version;

-- name: closing_standing
-- Everybody with a sign-on that stands, once each.
SELECT DISTINCT s.person_id FROM signons AS s JOIN people AS p ON p.id = s.person_id
WHERE s.status = 'approved' AND NOT p.blocked ORDER BY s.person_id;
