-- Contacts of representatives that are sealed, from the decision on, to a key that is not on this machine.

ALTER TABLE signons ADD COLUMN sealed_to TEXT;  -- that public key; '': it has no contact; NULL: it is readable, or nobody looked yet
CREATE INDEX signons_readable ON signons (reference) WHERE sealed_to IS NULL AND status <> 'pending';
