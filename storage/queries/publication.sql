-- name: signon_due
-- Their day has come. Most are approved, few have a day: that is what is to be looked up.
SELECT * FROM signons WHERE named_from IS NOT NULL AND named_from <= :day AND coalesce(status, '') = 'approved' ORDER BY named_from, reference;

-- name: event_drop!
-- What waits to be told about a sign-on may name it.
DELETE FROM events WHERE reference = :reference;

-- name: export_add
INSERT INTO exports (at, actor, what) VALUES (:at, :actor, :what) RETURNING id;

-- name: export_line!
INSERT INTO export_lines (line, export_id) VALUES (:line, :export_id) ON CONFLICT DO NOTHING;

-- name: export_undo!
DELETE FROM exports WHERE id = :id;

-- name: export_named
-- The references of the whole public list.
SELECT reference FROM signons WHERE public_name IS NOT NULL;

-- name: export_with
-- The files that hold a line, the newest first.
SELECT e.at, e.actor, e.what FROM exports AS e JOIN export_lines AS l ON l.export_id = e.id WHERE l.line = :line ORDER BY e.id DESC;

-- name: export_unline!
DELETE FROM export_lines WHERE line = :line;

-- name: export_forget!
DELETE FROM exports WHERE at < :before;
