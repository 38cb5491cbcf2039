CREATE TABLE `decision` (
	`claim_id` text NOT NULL,
	`claim_version` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `claim_version`),
	FOREIGN KEY (`claim_id`,`claim_version`) REFERENCES `claim`(`id`,`version`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE TRIGGER `decision_no_update` BEFORE UPDATE ON `decision` BEGIN
	SELECT RAISE(ABORT, 'The table decision is append-only: add a version instead.');
END;
--> statement-breakpoint
CREATE TRIGGER `decision_no_delete` BEFORE DELETE ON `decision` BEGIN
	SELECT RAISE(ABORT, 'The table decision is append-only: add a version instead.');
END;
