-- How many drafts wait at which question is counted in an index, and not in the drafts themselves.

CREATE INDEX drafts_asked ON drafts (asked);
