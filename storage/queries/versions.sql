-- name: version_find
SELECT * FROM versions WHERE number = :number AND language = :language;

-- name: version_add!
INSERT INTO versions (number, language, digest, text, substantive, at) VALUES (:number, :language, :digest, :text, :substantive, :at);

-- name: version_last_substantive
SELECT coalesce(max(number), 0) AS number FROM versions WHERE substantive = 1;

-- name: ask_signers!
-- Those who signed before the last substantive change, and were not asked about it yet.
INSERT INTO asks (reference, number)
SELECT reference, :number FROM signons WHERE status IN ('pending', 'approved') AND person_id IS NOT NULL AND version < :since
ON CONFLICT (reference) DO UPDATE SET number = excluded.number, asked = NULL, reminded = NULL, answer = '' WHERE asks.number < :since;

-- name: ask_standing
-- Of those who signed before the last substantive change: how many can be asked, were asked, kept, left; and who came from a file.
SELECT
  count(CASE WHEN s.person_id IS NOT NULL AND s.version < :since AND s.status IN ('pending', 'approved') AND coalesce(a.number, 0) < :since THEN 1 END) AS askable,
  count(CASE WHEN s.person_id IS NULL AND s.version < :since AND s.status IN ('pending', 'approved') THEN 1 END) AS unreachable,
  count(CASE WHEN a.number >= :since THEN 1 END) AS asked,
  count(CASE WHEN a.number >= :since AND a.answer = 'kept' THEN 1 END) AS kept,
  count(CASE WHEN a.number >= :since AND s.status = 'withdrawn' THEN 1 END) AS withdrawn
FROM signons AS s LEFT JOIN asks AS a ON a.reference = s.reference;

-- name: ask_due
-- To be asked, or to be reminded once; who answered, corrected or left meanwhile is left in peace.
SELECT a.reference, a.number, a.asked FROM asks AS a JOIN signons AS s ON s.reference = a.reference
WHERE coalesce(s.status, '') IN ('pending', 'approved') AND s.version < a.number AND a.answer <> 'kept'
  AND (a.asked IS NULL OR (a.reminded IS NULL AND a.asked < :before)) LIMIT :limit;

-- name: ask_put!
UPDATE asks SET asked = coalesce(asked, :at), reminded = CASE WHEN asked IS NULL THEN NULL ELSE :at END WHERE reference = :reference;

-- name: ask_find
SELECT * FROM asks WHERE reference = :reference;

-- name: ask_answer!
UPDATE asks SET answer = :answer WHERE reference = :reference;

-- name: signon_reaffirm
-- Names the version it replaces: a second press changes nothing.
UPDATE signons SET version = :version, language = :language, digest = :digest
WHERE reference = :reference AND version = :before AND status IN ('pending', 'approved') RETURNING reference;
