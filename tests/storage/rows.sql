-- What a database of each schema step may hold, written in the columns of that step. Kept as it is when steps are added.
-- seal(text, context) and lookup(value, purpose) are the vault's.

-- step 1
INSERT INTO facts VALUES ('key-check', lower(hex(seal('key-check', 'facts.key-check')))), ('told-day', '2026-11-20');
INSERT INTO counters VALUES ('sent', 7);
INSERT INTO seen VALUES (41, 1700000000), (42, 1700000000);
INSERT INTO inbox (update_id, lane, raw, state, received, error_class) VALUES (42, lookup(1002, 'chat'), seal('{"update_id": 42}', 'inbox.raw|42'), 'dead', 4000000000, 'KeyError');
INSERT INTO people (id, lookup, telegram_id, language, chosen, subscribed, created)
  VALUES (1, lookup(1002, 'person'), seal('1002', 'people.telegram_id|1'), 'fr', 1, 1, 1700000000);
INSERT INTO drafts (person_id, answers, started, touched) VALUES (1, seal('{"organisation": "Quay Union"}', 'drafts.answers|1'), 4000000000, 4000000000);
INSERT INTO signons (reference, person_id, details, folded, same, country, listing, status, source, version, language, digest, created, decided, public_name, public_key) VALUES
  ('AAAA-2222', 1, seal('{"organisation": "Harbour Legal Aid", "website": "harbour.example.org", "name": "Ann", "role": "director", "email": "a@harbour.example.org", "flags": [], "reason": ""}', 'signons.details|AAAA-2222'),
   seal('harbour legal aid', 'signons.folded|AAAA-2222'), lookup('harbour legal aid', 'organisation'), 'NL', 'public', 'approved', 'chat', 0, '', '', 1700000000, 1700000100, 'Harbour Legal Aid', 'harbour legal aid'),
  ('BBBB-3333', NULL, seal('{"organisation": "Quay Union", "website": "", "name": "", "role": "", "email": "", "flags": [], "reason": ""}', 'signons.details|BBBB-3333'),
   seal('quay union', 'signons.folded|BBBB-3333'), lookup('quay union', 'organisation'), 'KE', 'counted', 'pending', 'import', 0, '', '', 1700000200, NULL, NULL, NULL);
INSERT INTO questions (id, person_id, language, text, state, created) VALUES (1, 1, 'fr', seal('Who signs?', 'questions.text|1'), 'open', 4000000000);
INSERT INTO placed (subject, lane, place, at) VALUES ('signon:BBBB-3333', lookup(9, 'chat'), seal('{"chat_id": 9, "message_id": 5, "language": "en"}', 'placed.place'), 4000000000);
INSERT INTO origins VALUES (lookup('partner', 'origin'), seal('partner', 'origins.code'), 3);
INSERT INTO reviewed VALUES ('statement', 'fr', 'abc', 1700000000);

-- step 2
UPDATE people SET role = 'owner' WHERE id = 1;

-- step 3
INSERT INTO colleagues VALUES (1, seal('Ann', 'colleagues.label|1'), 1700000000);
INSERT INTO invitations (lookup, giver_id, role, label, state, expires) VALUES (lookup('t', 'invitation'), 1, 'reader', seal('Robin', 'invitations.label|' || lower(hex(lookup('t', 'invitation')))), 'open', 4000000000);

-- step 4
INSERT INTO question_messages (question_id, team, text, at) VALUES (1, 0, seal('And when?', 'question_messages.text|1'), 4000000000);

-- step 5
INSERT INTO notes (reference, text, at) VALUES ('AAAA-2222', seal('rang', 'notes.text|AAAA-2222'), 1700000000);

-- step 6
INSERT INTO living (id, lookup, chat, title, language, state, message, made) VALUES (5, lookup('-5', 'living'), seal('-5', 'living.chat|5'), seal('Group', 'living.title|5'), 'en', 'live', 3, 1700000000);
UPDATE drafts SET quiet = 1;

-- step 7
INSERT INTO daily VALUES ('2026-11-20', 'began', 'fr', 2);
INSERT INTO standing VALUES ('2026-11-20', 'approved', 1);

-- step 8
INSERT INTO broadcasts (id, author, stage, contents, created) VALUES (1, 1, 'finished', seal('{}', 'broadcasts.contents'), 4000000000);
INSERT INTO deliveries (broadcast_id, person_id, language, state) VALUES (1, 1, 'fr', 'sent');

-- step 12
INSERT INTO disavowals VALUES (lookup('c', 'disavowal'), 'AAAA-2222', lookup('a@harbour.example.org', 'mailbox'), 4000000000);

-- step 13
INSERT INTO seconds (reference, ground, person_id, details, state, expires, confirmed) VALUES ('AAAA-2222', lookup('g', 'ground'), 1, seal('{"name": "Robin", "role": "chair"}', 'seconds.details|1|1'), 'confirmed', 1700000000, 1700000000);

-- step 14
INSERT INTO asks (reference, number, asked, reminded) VALUES ('AAAA-2222', 1, 1700000000, 1700000001);

-- step 15
INSERT INTO exports (id, at, actor, what) VALUES (1, 4000000000, 'x', 'csv fr');
INSERT INTO export_lines VALUES (lookup('AAAA-2222', 'line'), 1);

-- step 16
INSERT INTO blocks (kind, lookup, value, at) VALUES ('word', lookup('spam', 'blocked word'), seal('["spam", ""]', 'blocks.value|word|' || lower(hex(lookup('spam', 'blocked word')))), 1700000000);

-- step 17
UPDATE signons SET link = 1, receipt = seal('{"salt": "00", "at": 1700000000, "seq": 1}', 'signons.receipt|AAAA-2222') WHERE reference = 'AAAA-2222';
UPDATE signons SET link = 2, receipt = seal('{"salt": "01", "at": 1700000200, "seq": 2}', 'signons.receipt|BBBB-3333') WHERE reference = 'BBBB-3333';
INSERT INTO facts VALUES ('chain-begun', '1');
INSERT INTO chain VALUES (1, 'kept', 1, '8ab114c281c1bda300dbd8f495954afce1a99bb7e4866a6009c2ac74f2d116e3', '6e8f4aa1672836bd5c71cd8ec1b513338d8bbc456a1b5ace1ea217e1056a4c7b',
  '0000000000000000000000000000000000000000000000000000000000000000', '38ce53a86caa1eb11e3bf67dfd82d1ce992782f8342a70c29edee37689d7774c');
INSERT INTO chain VALUES (2, 'kept', 2, '046d8f4e34830f1aafe5cbf54624017c193607d1900a462eb198d35ddcbb26b3', '77d12cd09d30db277c9aaf04eabfa6407d0e430b0f9effe65b02bc4c3033d23c',
  '38ce53a86caa1eb11e3bf67dfd82d1ce992782f8342a70c29edee37689d7774c', '2d1bd613bb025a4139744d0d8f2cc9df7856fa7ed5a16965c17fa3c88cadb82d');
INSERT INTO rotations VALUES ('aabbccdd', 1700000000, 9, 1700000001);

-- step 18
INSERT INTO held_back (lane, payload, at) VALUES (lookup(1002, 'chat'), seal('{"method": "sendMessage"}', 'outbox.payload'), 4000000000);

-- step 21
INSERT INTO replicas (joined, expires, replies) VALUES (1700000000, 1700000015, 3);

-- step 23
INSERT INTO subscribers (language, n) VALUES ('fr', 1) ON CONFLICT DO NOTHING;
INSERT INTO outcomes (broadcast_id, state, n) VALUES (1, 'sent', 1) ON CONFLICT DO NOTHING;
