-- The turn of a waiting update is drawn when it comes: whoever takes the next reads a few rows, however many wait.

ALTER TABLE inbox ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
DROP INDEX inbox_turn;
CREATE INDEX inbox_turn ON inbox (state, turn, seq);
CREATE INDEX inbox_latest ON inbox (state, lane, turn);
