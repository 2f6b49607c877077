-- name: rotation_step!
INSERT INTO rotations (key, began, sealed) VALUES (:key, :at, :n)
ON CONFLICT (key) DO UPDATE SET sealed = rotations.sealed + excluded.sealed, ended = NULL;

-- name: rotation_end!
UPDATE rotations SET ended = :at WHERE key = :key;

-- name: rotation_find
SELECT * FROM rotations WHERE key = :key;
