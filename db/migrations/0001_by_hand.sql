-- What drizzle-kit does not write: an index on an expression, for the order of the list of claims.
CREATE INDEX `claim_by_end` ON `claim` (coalesce(`end`, ''), `id`);
--> statement-breakpoint
-- What was once released stays as it was: these tables only grow.
CREATE TRIGGER `release_no_update` BEFORE UPDATE ON `release` BEGIN
	SELECT RAISE(ABORT, 'The table release is append-only: add a version instead.');
END;
--> statement-breakpoint
CREATE TRIGGER `release_no_delete` BEFORE DELETE ON `release` BEGIN
	SELECT RAISE(ABORT, 'The table release is append-only: add a version instead.');
END;
--> statement-breakpoint
CREATE TRIGGER `report_no_update` BEFORE UPDATE ON `report` BEGIN
	SELECT RAISE(ABORT, 'The table report is append-only: add a version instead.');
END;
--> statement-breakpoint
CREATE TRIGGER `report_no_delete` BEFORE DELETE ON `report` BEGIN
	SELECT RAISE(ABORT, 'The table report is append-only: add a version instead.');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_no_update` BEFORE UPDATE ON `claim` BEGIN
	SELECT RAISE(ABORT, 'The table claim is append-only: add a version instead.');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_no_delete` BEFORE DELETE ON `claim` BEGIN
	SELECT RAISE(ABORT, 'The table claim is append-only: add a version instead.');
END;
