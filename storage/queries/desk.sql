-- name: fact_read
SELECT value FROM facts WHERE key = :key;

-- name: facts_under
SELECT key, value FROM facts WHERE key >= :start AND key < :beyond;

-- name: fact_forget!
DELETE FROM facts WHERE key = :key;

-- name: facts_profile
SELECT key, value FROM facts WHERE key LIKE 'profile-%';

-- name: fact_write!
INSERT INTO facts (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value;

-- name: counter_add!
INSERT INTO counters (name, n) VALUES (:name, :n) ON CONFLICT (name) DO UPDATE SET n = counters.n + excluded.n;

-- name: counter_all
-- Of what happened; how many people there are is another thing.
SELECT name, n FROM counters WHERE name <> 'people:known' ORDER BY name;

-- name: origin_add!
INSERT INTO origins (lookup, code, n) VALUES (:lookup, :code, 1) ON CONFLICT (lookup) DO UPDATE SET n = origins.n + 1;

-- name: origin_all
SELECT code, n FROM origins ORDER BY n DESC, lookup LIMIT 50;

-- name: origin_known
SELECT count(*) AS n, count(CASE WHEN lookup = :lookup THEN 1 END) AS known FROM origins;

-- name: reviewed_add!
INSERT INTO reviewed (entry, language, digest, at) VALUES (:entry, :language, :digest, :at)
ON CONFLICT (entry, language) DO UPDATE SET digest = excluded.digest, at = excluded.at;

-- name: reviewed_all
SELECT * FROM reviewed;

-- name: audit_last
SELECT digest FROM audit ORDER BY id DESC LIMIT 1;

-- name: audit_add!
-- Numbered without a gap, also where a number that was drawn is not given back.
INSERT INTO audit (/*+pg id, */ at, actor, act, subject, digest)
VALUES (/*+pg (SELECT coalesce(max(id), 0) + 1 FROM audit), */ :at, :actor, :act, :subject, :digest);

-- name: audit_all
SELECT * FROM audit ORDER BY id;

-- name: audit_page
-- Newest first, from this one on.
SELECT * FROM audit WHERE id <= :upto ORDER BY id DESC LIMIT :limit;

-- name: audit_newest
SELECT coalesce(max(id), 0) AS id FROM audit;
