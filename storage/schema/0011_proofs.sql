-- How it was checked that a sign-on comes from its organisation: names of proofs, in the order of the ladder, with spaces between.

ALTER TABLE signons ADD COLUMN proofs TEXT NOT NULL DEFAULT '';
