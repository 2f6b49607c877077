-- Waiting updates are taken in turn by chat.

CREATE INDEX inbox_turn ON inbox (state, lane, seq);
DROP INDEX inbox_state;
