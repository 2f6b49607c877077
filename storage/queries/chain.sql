-- name: chain_last
SELECT * FROM chain ORDER BY seq DESC LIMIT 1;

-- name: chain_add!
INSERT INTO chain (seq, kind, first, commitment, state, previous, hash)
VALUES (:seq, :kind, :first, :commitment, :state, :previous, :hash);

-- name: chain_all
SELECT * FROM chain ORDER BY seq;

-- name: chain_of
-- All that became of one sign-on.
SELECT * FROM chain WHERE first = :first ORDER BY seq;

-- name: chain_at
SELECT * FROM chain WHERE seq = :seq;

-- name: chain_since
SELECT first FROM chain WHERE seq > :seq;

-- name: chain_coded
SELECT * FROM chain WHERE substr(hash, 1, 12) = :code ORDER BY seq LIMIT 1;

-- name: chain_keep!
UPDATE signons SET link = :link, receipt = :receipt WHERE reference = :reference;

-- name: chain_signon
SELECT * FROM signons WHERE link = :first;

-- name: chain_unlinked
-- From before there was a chain.
SELECT * FROM signons WHERE link IS NULL ORDER BY created, reference;
