-- Which sign-ons are worth comparing is known without opening all of them: what a name has in common with others, sealed.

ALTER TABLE signons ADD COLUMN traits BLOB;  -- NULL: not looked at yet
