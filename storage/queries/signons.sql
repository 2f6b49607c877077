-- name: signon_add!
INSERT INTO signons (reference, person_id, details, folded, same, country, listing, status, source, version, language, digest, notice, created, decided, flagged, proofs, manner, named_from, held, sealed_to, public_name, public_key, public_parent)
VALUES (:reference, :person_id, :details, :folded, :same, :country, :listing, :status, :source, :version, :language, :digest, :notice, :created, :decided, :flagged, :proofs, :manner, :named_from, :held, :sealed_to, :public_name, :public_key, :public_parent);

-- name: signon_change
-- A correction: new content under the old reference, back to the reviewers.
UPDATE signons SET details = :details, folded = :folded, same = :same, country = :country, listing = :listing, status = :status, version = :version,
  language = :language, digest = :digest, notice = :notice, flagged = :flagged, proofs = :proofs, manner = :manner, named_from = :named_from,
  held = :held, sealed_to = :sealed_to, alike = NULL, traits = NULL, decided = NULL,
  public_name = NULL, public_key = NULL, public_parent = NULL
WHERE reference = :reference AND person_id = :person_id AND status <> 'withdrawn' RETURNING reference;

-- name: signon_find
SELECT * FROM signons WHERE reference = :reference;

-- name: signon_of
SELECT * FROM signons WHERE person_id = :person_id ORDER BY created;

-- name: signon_decide
-- One verdict: names the status it changes, so that the second of two admins changes nothing.
UPDATE signons SET status = :status, details = :details, sealed_to = :sealed_to, decided = :at, held = :held,
  public_name = :public_name, public_key = :public_key, public_parent = :public_parent
WHERE reference = :reference AND status = :before RETURNING reference;

-- name: signon_anonymise!
-- Kept without any personal data.
UPDATE signons SET details = :details, sealed_to = '', traits = NULL, person_id = NULL WHERE reference = :reference;

-- name: signon_prove
UPDATE signons SET proofs = :proofs WHERE reference = :reference RETURNING reference;

-- name: signon_waiting
SELECT * FROM signons WHERE status = 'pending' AND held = 0 ORDER BY created LIMIT :limit OFFSET :skip;

-- name: signon_same
SELECT * FROM signons WHERE same = :same AND status IN ('pending', 'approved');

-- name: signon_folded
SELECT reference, folded, listing, status, public_name FROM signons WHERE status IN ('pending', 'approved');

-- name: signon_totals
-- Where the manner is 'region', the country is none. An approved one that is listed by name is named.
SELECT country, manner = 'region' AS regional, count(*) AS n, count(CASE WHEN listing = 'public' THEN 1 END) AS named
FROM signons WHERE status = 'approved' GROUP BY country, regional ORDER BY n DESC, country;

-- name: signon_page
-- From one of the list on. The places of the page are found in the index alone. A parent is named only while it is in the list itself.
SELECT s.public_name, s.country, s.proofs, s.public_key, s.reference, p.public_name AS parent FROM
  (SELECT reference FROM signons WHERE public_key IS NOT NULL AND (public_key, reference) >= (:key, :reference)
   ORDER BY public_key, reference LIMIT :limit OFFSET :skip) AS page
JOIN signons AS s ON s.reference = page.reference LEFT JOIN signons AS p ON p.reference = s.public_parent ORDER BY s.public_key, s.reference;

-- name: signon_page_in
SELECT s.public_name, s.country, s.proofs, s.public_key, s.reference, p.public_name AS parent FROM
  (SELECT reference FROM signons WHERE public_key IS NOT NULL AND country = :country AND (public_key, reference) >= (:key, :reference)
   ORDER BY public_key, reference LIMIT :limit OFFSET :skip) AS page
JOIN signons AS s ON s.reference = page.reference LEFT JOIN signons AS p ON p.reference = s.public_parent ORDER BY s.public_key, s.reference;

-- name: signon_line
SELECT s.public_name, s.country, s.proofs, p.public_name AS parent
FROM signons AS s LEFT JOIN signons AS p ON p.reference = s.public_parent WHERE s.link = :link;

-- name: searched_page
SELECT link, public_key, country FROM signons WHERE public_key IS NOT NULL AND (public_key, link) > (:key, :link)
ORDER BY public_key, link LIMIT :limit;

-- name: searched_one
SELECT public_key, country FROM signons WHERE link = :link AND public_key IS NOT NULL;

-- name: signon_listed
-- The whole public list, for files.
SELECT public_name, country, decided, version FROM signons WHERE public_name IS NOT NULL ORDER BY public_key, reference;

-- name: signon_approved
SELECT * FROM signons WHERE status = 'approved' ORDER BY created, reference;

-- name: signon_named
SELECT country, count(*) AS n FROM signons WHERE public_key IS NOT NULL GROUP BY country;

-- name: signon_counts
SELECT status, count(*) AS n, min(created) AS oldest FROM signons WHERE held = 0 GROUP BY status;

-- name: signon_all
SELECT * FROM signons ORDER BY created, reference;

-- name: signon_old
-- Decided long ago and still with personal data.
SELECT * FROM signons WHERE person_id IS NOT NULL AND status = 'rejected' AND decided < :rejected
UNION ALL SELECT * FROM signons WHERE person_id IS NOT NULL AND status = 'withdrawn' AND decided < :withdrawn;

-- name: signon_erase!
DELETE FROM signons WHERE reference = :reference;
