-- By hand: the derived tables are made anew after a migration, because posts that the attack table cites are now known
-- as a claimant's own; this one gets a smaller form on the way.
DROP TABLE `statement`;
--> statement-breakpoint
CREATE TABLE `statement` (
	`attack_id` text NOT NULL,
	`drawn_from` text NOT NULL,
	`weapon` text NOT NULL,
	`claimant` text NOT NULL,
	`scope` text NOT NULL,
	PRIMARY KEY(`attack_id`, `drawn_from`, `weapon`, `claimant`, `scope`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `statement_weapon` ON `statement` (`weapon`,`attack_id`);
--> statement-breakpoint
CREATE INDEX `statement_claimant` ON `statement` (`claimant`,`attack_id`);
