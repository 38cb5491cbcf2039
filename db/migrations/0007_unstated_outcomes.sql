-- By hand: the derived tables are made anew after a migration; an outcome that no claim states is null in this one.
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
	`intercepted` integer,
	`lost` integer,
	`stopped` integer,
	`left` integer,
	`active` integer,
	`did_not_reach` integer,
	`hits` integer,
	`stopped_without_launched` integer NOT NULL,
	`claimant` text,
	PRIMARY KEY(`attacker`, `view`, `weapon`, `end_month`, `end`, `attack_id`, `drawn_from`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figure_attack` ON `figure` (`attack_id`);
