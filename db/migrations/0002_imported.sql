-- By hand where drizzle-kit would copy rows: the derived tables are dropped here and made anew from the claims.
DROP TABLE `figure`;
--> statement-breakpoint
DROP TABLE `figure_claimant`;
--> statement-breakpoint
DROP TABLE `statement`;
--> statement-breakpoint
DROP TABLE `attack`;
--> statement-breakpoint
CREATE TABLE `attack` (
	`id` text NOT NULL,
	`drawn_from` text NOT NULL,
	`attacker` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`agreement` text NOT NULL,
	`launched` integer,
	`words` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`id`, `drawn_from`)
);
--> statement-breakpoint
CREATE TABLE `statement` (
	`attack_id` text NOT NULL,
	`drawn_from` text NOT NULL,
	`weapon` text NOT NULL,
	`claimant` text NOT NULL,
	`scope` text NOT NULL,
	PRIMARY KEY(`attack_id`, `drawn_from`, `weapon`, `claimant`, `scope`)
);
--> statement-breakpoint
CREATE TABLE `figure` (
	`attack_id` text NOT NULL,
	`drawn_from` text NOT NULL,
	`attacker` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
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
	PRIMARY KEY(`attacker`, `view`, `weapon`, `end`, `attack_id`, `drawn_from`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `figure_claimant` (
	`attack_id` text NOT NULL,
	`drawn_from` text NOT NULL,
	`attacker` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`weapon` text NOT NULL,
	`separate` integer NOT NULL,
	`resolvable` integer NOT NULL,
	`claimant` text NOT NULL,
	`launched` integer NOT NULL,
	PRIMARY KEY(`attacker`, `weapon`, `end`, `attack_id`, `claimant`, `drawn_from`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figure_attack` ON `figure` (`attack_id`);
--> statement-breakpoint
CREATE INDEX `figure_claimant_attack` ON `figure_claimant` (`attack_id`);
--> statement-breakpoint
CREATE INDEX `statement_weapon` ON `statement` (`weapon`,`attack_id`);
--> statement-breakpoint
CREATE INDEX `statement_claimant` ON `statement` (`claimant`,`attack_id`);
--> statement-breakpoint
CREATE INDEX `attack_end` ON `attack` (`end`,`id`);
--> statement-breakpoint
CREATE INDEX `attack_start` ON `attack` (`start`,`id`);
--> statement-breakpoint
CREATE INDEX `attack_attacker` ON `attack` (`attacker`,`end`,`id`);
--> statement-breakpoint
CREATE INDEX `attack_by_launched` ON `attack` (coalesce(`launched`, -1), `id`);
--> statement-breakpoint
-- `claim_by_end` finds the claims of a raid too.
DROP INDEX `claim_attack`;
--> statement-breakpoint
CREATE INDEX `claim_by_start` ON `claim` (coalesce(`start`, ''), `id`);
--> statement-breakpoint
CREATE INDEX `claim_by_launched` ON `claim` (coalesce(`launched`, -1), `id`);
