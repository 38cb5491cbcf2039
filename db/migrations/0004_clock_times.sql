CREATE TABLE `correction` (
	`claim_id` text NOT NULL,
	`claim_version` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `claim_version`),
	FOREIGN KEY (`claim_id`,`claim_version`) REFERENCES `claim`(`id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- By hand where drizzle-kit would copy rows: the derived tables are made anew from the claims.
DROP TABLE `figure`;
--> statement-breakpoint
CREATE TABLE `figure` (
	`attack_id` text NOT NULL,
	`drawn_from` text NOT NULL,
	`attacker` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`end_month` text NOT NULL,
	`view` text NOT NULL,
	`weapon` text NOT NULL,
	`separate` integer NOT NULL,
	`resolvable` integer NOT NULL,
	`launched` integer NOT NULL,
	`intercepted` integer NOT NULL,
	`lost` integer NOT NULL,
	`stopped` integer NOT NULL,
	`left` integer NOT NULL,
	`active` integer NOT NULL,
	`did_not_reach` integer NOT NULL,
	`hits` integer NOT NULL,
	`stopped_without_launched` integer NOT NULL,
	`claimant` text,
	PRIMARY KEY(`attacker`, `view`, `weapon`, `end_month`, `end`, `attack_id`, `drawn_from`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figure_attack` ON `figure` (`attack_id`);--> statement-breakpoint
ALTER TABLE `attack` ADD `launched_qualifier` text;--> statement-breakpoint
ALTER TABLE `claim` ADD `start_time` text;--> statement-breakpoint
ALTER TABLE `claim` ADD `end_time` text;
--> statement-breakpoint
CREATE TRIGGER `correction_no_update` BEFORE UPDATE ON `correction` BEGIN
	SELECT RAISE(ABORT, 'The table correction is append-only: add a version instead.');
END;
--> statement-breakpoint
CREATE TRIGGER `correction_no_delete` BEFORE DELETE ON `correction` BEGIN
	SELECT RAISE(ABORT, 'The table correction is append-only: add a version instead.');
END;
