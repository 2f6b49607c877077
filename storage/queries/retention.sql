-- name: farewell_counts
-- Representatives who are still known, and what stands of theirs.
SELECT count(DISTINCT person_id) AS people, count(CASE WHEN status = 'approved' THEN 1 END) AS lines, count(CASE WHEN status = 'pending' THEN 1 END) AS pending,
  (SELECT count(*) FROM seconds) AS seconds
FROM signons WHERE person_id IS NOT NULL AND status IN ('approved', 'pending');

-- name: farewell_untold
-- Who has not heard of that day, and whether a sign-on of theirs stays; second officers, too.
SELECT s.person_id, max(CASE WHEN s.status = 'approved' THEN 1 ELSE 0 END) AS stands FROM (
  SELECT person_id, status FROM signons WHERE status IN ('approved', 'pending')
  UNION ALL SELECT c.person_id, o.status FROM seconds AS c JOIN signons AS o ON o.reference = c.reference WHERE c.state = 'confirmed'
) AS s JOIN people AS p ON p.id = s.person_id LEFT JOIN farewells AS f ON f.person_id = p.id
WHERE f.day IS NULL OR f.day <> :day GROUP BY s.person_id ORDER BY s.person_id LIMIT :limit;

-- name: farewell_told!
INSERT INTO farewells (person_id, day) VALUES (:person_id, :day) ON CONFLICT (person_id) DO UPDATE SET day = excluded.day;

-- name: farewell_next
SELECT * FROM signons WHERE person_id IS NOT NULL AND status IN ('approved', 'pending') ORDER BY reference LIMIT :limit;

-- name: farewell_second!
DELETE FROM seconds WHERE reference = :reference;

-- name: farewell_seconds!
DELETE FROM seconds;

-- name: retention_ages
-- What ends by age: how many are due at once or soon, and since when the oldest counts. Of drafts, which are many, no others are gone through.
SELECT 'draft' AS what, (SELECT count(*) FROM drafts WHERE touched < :draft) AS now,
  (SELECT count(*) FROM drafts WHERE touched < :draft + :ahead) AS soon, (SELECT min(touched) FROM drafts) AS oldest
UNION ALL SELECT 'rejected', count(CASE WHEN decided < :rejected THEN 1 END), count(CASE WHEN decided < :rejected + :ahead THEN 1 END), min(decided)
  FROM signons WHERE status = 'rejected' AND person_id IS NOT NULL
UNION ALL SELECT 'withdrawn', count(CASE WHEN decided < :withdrawn THEN 1 END), count(CASE WHEN decided < :withdrawn + :ahead THEN 1 END), min(decided)
  FROM signons WHERE status = 'withdrawn' AND person_id IS NOT NULL
UNION ALL SELECT 'held', count(CASE WHEN created < :held THEN 1 END), count(CASE WHEN created < :held + :ahead THEN 1 END), min(created) FROM signons WHERE held = 1 AND status = 'pending'
UNION ALL SELECT 'question', count(CASE WHEN created < :question THEN 1 END), count(CASE WHEN created < :question + :ahead THEN 1 END), min(created)
  FROM questions WHERE state = 'open'
UNION ALL SELECT 'news', count(CASE WHEN coalesce(ended, created) < :news THEN 1 END), count(CASE WHEN coalesce(ended, created) < :news + :ahead THEN 1 END),
  min(coalesce(ended, created)) FROM broadcasts WHERE length(contents) > 0 AND stage IN ('draft', 'finished', 'cancelled')
UNION ALL SELECT 'dead', count(CASE WHEN received < :dead THEN 1 END), count(CASE WHEN received < :dead + :ahead THEN 1 END), min(received) FROM inbox WHERE state = 'dead';
