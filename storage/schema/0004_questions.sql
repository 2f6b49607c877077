-- Questions to the team: alike ones together, a conversation about each until it is closed, answers being written.

ALTER TABLE questions ADD COLUMN kin INTEGER NOT NULL DEFAULT 0;    -- the same for questions that are alike
ALTER TABLE questions ADD COLUMN turn TEXT NOT NULL DEFAULT 'new' CHECK (turn IN ('new', 'again', 'answered'));
ALTER TABLE questions ADD COLUMN since INTEGER NOT NULL DEFAULT 0;  -- how long it has waited for the team
UPDATE questions SET kin = id, since = created;
CREATE INDEX questions_kin ON questions (kin);
CREATE INDEX questions_turn ON questions (turn, since) WHERE state = 'open';

CREATE TABLE question_messages (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  question_id INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  team        INTEGER NOT NULL,           -- 1: the team's words, 0: the asker's
  text        BLOB NOT NULL,
  at          INTEGER NOT NULL
) STRICT;
CREATE INDEX question_messages_question ON question_messages (question_id, id);

CREATE TABLE question_replies (           -- what one of the secretariat is writing
  person_id INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  questions TEXT NOT NULL,                -- ids of those it is for, as JSON
  seen      INTEGER NOT NULL,             -- newest message of all conversations when the writing began
  texts     BLOB NOT NULL,                -- by language, "" for all others: sealed JSON
  at        INTEGER NOT NULL
) STRICT;
