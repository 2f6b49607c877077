-- name: daily_add!
INSERT INTO daily (day, name, language, n) VALUES (:day, :name, :language, :n) ON CONFLICT (day, name, language) DO UPDATE SET n = daily.n + excluded.n;

-- name: daily_sums
-- What happened, in each language: in the last week, the last month, ever.
SELECT name, language, sum(CASE WHEN day >= :week THEN n ELSE 0 END) AS week, sum(CASE WHEN day >= :month THEN n ELSE 0 END) AS month, sum(n) AS ever
FROM daily GROUP BY name, language;

-- name: daily_fold!
-- Days that are long gone become their month.
INSERT INTO daily (day, name, language, n)
SELECT substr(day, 1, 8) || '01', name, language, sum(n) FROM daily WHERE day < :before AND substr(day, 9) <> '01' GROUP BY 1, name, language
ON CONFLICT (day, name, language) DO UPDATE SET n = daily.n + excluded.n;

-- name: daily_folded!
DELETE FROM daily WHERE day < :before AND substr(day, 9) <> '01';

-- name: signon_tallies
-- The approved ones, by when that was; `sent_…`: of those given here, by when they were sent.
SELECT country, language, coalesce(nullif(manner, ''), listing) AS listing, count(*) AS ever, count(*) FILTER (WHERE decided >= :month) AS month, count(*) FILTER (WHERE decided >= :week) AS week,
  count(*) FILTER (WHERE source = 'chat') AS sent_ever,
  count(*) FILTER (WHERE source = 'chat' AND created >= :month) AS sent_month, count(*) FILTER (WHERE source = 'chat' AND created >= :week) AS sent_week
FROM signons WHERE status = 'approved' GROUP BY country, language, 3;

-- name: person_reads!
UPDATE people SET reader = 1 WHERE id = :id;

-- name: person_subscribers
SELECT language, n FROM subscribers WHERE n > 0 ORDER BY n DESC, language;

-- name: standing_put!
INSERT INTO standing (day, name, n)
SELECT :day, 'approved', :approved UNION ALL
SELECT :day, 'subscribers', coalesce(sum(n), 0) FROM subscribers WHERE n > 0
ON CONFLICT (day, name) DO UPDATE SET n = excluded.n;

-- name: standing_since
SELECT day, name, n FROM standing WHERE day >= :day ORDER BY day, name;
