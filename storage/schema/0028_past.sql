-- What is past and still personal, and whose question waits, are found without looking at each.

CREATE INDEX signons_past ON signons (status, decided) WHERE person_id IS NOT NULL;
DROP INDEX questions_turn;
CREATE INDEX questions_turn ON questions (turn, kin, since) WHERE state = 'open';
