-- name: review_after
-- The next that waits behind a place in the order of arrival.
SELECT reference FROM signons WHERE status = 'pending' AND held = 0 AND (created, reference) > (:created, :reference)
  AND flagged >= :flagged AND (:country = '' OR country = :country) ORDER BY created, reference LIMIT 1;

-- name: review_before
SELECT reference FROM signons WHERE status = 'pending' AND held = 0 AND (created, reference) < (:created, :reference)
  AND flagged >= :flagged AND (:country = '' OR country = :country) ORDER BY created DESC, reference DESC LIMIT 1;

-- name: review_standing
-- How many wait, how many of them up to a place, and how many have no flag.
SELECT count(CASE WHEN flagged >= :flagged THEN 1 END) AS waiting,
  count(CASE WHEN flagged >= :flagged AND (created, reference) <= (:created, :reference) THEN 1 END) AS place,
  count(CASE WHEN flagged = 0 THEN 1 END) AS plain
FROM signons WHERE status = 'pending' AND held = 0 AND (:country = '' OR country = :country);

-- name: review_countries
SELECT country, count(*) AS n FROM signons WHERE status = 'pending' AND held = 0 AND flagged >= :flagged GROUP BY country ORDER BY n DESC, country;

-- name: review_plain
SELECT reference FROM signons WHERE status = 'pending' AND held = 0 AND flagged = 0 AND (:country = '' OR country = :country)
  ORDER BY created, reference LIMIT :limit;

-- name: review_lately
SELECT reference FROM signons WHERE decided IS NOT NULL ORDER BY decided DESC, reference LIMIT :limit OFFSET :skip;

-- name: hidden_page
SELECT link, reference, folded FROM signons WHERE link > :link AND public_key IS NULL ORDER BY link LIMIT :limit;

-- name: hidden_one
SELECT link, reference, folded FROM signons WHERE link = :link AND public_key IS NULL;

-- name: review_linked
SELECT reference FROM signons WHERE link = :link;

-- name: review_details
SELECT reference, country, details FROM signons WHERE reference = :reference AND status IN ('pending', 'approved');

-- name: review_edit
-- New content, the same status: names the status, so that nothing is written over a verdict.
UPDATE signons SET details = :details, folded = :folded, country = :country, listing = :listing, flagged = :flagged, proofs = :proofs,
  manner = :manner, named_from = :named_from, sealed_to = :sealed_to,
  alike = CASE WHEN same = :same THEN alike END, traits = NULL, same = :same,
  public_name = :public_name, public_key = :public_key, public_parent = :public_parent
WHERE reference = :reference AND status = :status RETURNING reference;

-- name: review_alike
SELECT alike FROM signons WHERE reference = :reference;

-- name: review_keep_alike!
UPDATE signons SET alike = :alike WHERE reference = :reference;

-- name: review_compare_again!
UPDATE signons SET alike = NULL WHERE status = 'pending';

-- name: name_page
-- Those that stand, with what of them is compared; were their states named, every page would be sorted out of all of them.
SELECT reference, traits FROM signons
WHERE reference > :after AND status NOT IN ('rejected', 'withdrawn') ORDER BY reference LIMIT :limit;

-- name: name_changed
-- Since that link of the chain.
SELECT reference, traits, status FROM signons WHERE link IN (SELECT first FROM chain WHERE seq > :seq);

-- name: name_one
SELECT reference, traits, status FROM signons WHERE reference = :reference;

-- name: name_traits!
UPDATE signons SET traits = :traits WHERE reference = :reference;

-- name: unlike_add!
INSERT INTO unlike (pair, at) VALUES (:pair, :at) ON CONFLICT (pair) DO NOTHING;

-- name: unlike_find
SELECT at FROM unlike WHERE pair = :pair;

-- name: note_add!
INSERT INTO notes (reference, text, at) VALUES (:reference, :text, :at);

-- name: note_of
SELECT text, at FROM notes WHERE reference = :reference ORDER BY id DESC;

-- name: note_erase!
DELETE FROM notes WHERE reference = :reference;
