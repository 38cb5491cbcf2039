CREATE TABLE `attack` (
	`id` text PRIMARY KEY NOT NULL,
	`attacker` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`agreement` text NOT NULL,
	`launched` integer,
	`words` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attack_end` ON `attack` (`end`,`id`);--> statement-breakpoint
CREATE INDEX `attack_start` ON `attack` (`start`,`id`);--> statement-breakpoint
CREATE INDEX `attack_attacker` ON `attack` (`attacker`,`end`,`id`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`release_id` integer NOT NULL,
	`report_id` text NOT NULL,
	`report_version` integer NOT NULL,
	`claimant` text NOT NULL,
	`attacker` text NOT NULL,
	`weapon` text NOT NULL,
	`kind` text NOT NULL,
	`scope` text NOT NULL,
	`start` text,
	`end` text,
	`launched` integer,
	`launched_qualifier` text,
	`launched_status` text,
	`launched_span_start` integer,
	`launched_span_end` integer,
	`intercepted` integer,
	`intercepted_qualifier` text,
	`intercepted_status` text,
	`intercepted_span_start` integer,
	`intercepted_span_end` integer,
	`lost` integer,
	`lost_qualifier` text,
	`lost_status` text,
	`lost_span_start` integer,
	`lost_span_end` integer,
	`stopped` integer,
	`stopped_qualifier` text,
	`stopped_status` text,
	`stopped_span_start` integer,
	`stopped_span_end` integer,
	`left` integer,
	`left_qualifier` text,
	`left_status` text,
	`left_span_start` integer,
	`left_span_end` integer,
	`active` integer,
	`active_qualifier` text,
	`active_status` text,
	`active_span_start` integer,
	`active_span_end` integer,
	`did_not_reach` integer,
	`did_not_reach_qualifier` text,
	`did_not_reach_status` text,
	`did_not_reach_span_start` integer,
	`did_not_reach_span_end` integer,
	`hits` integer,
	`hits_qualifier` text,
	`hits_status` text,
	`hits_span_start` integer,
	`hits_span_end` integer,
	`hit_locations` integer,
	`hit_locations_qualifier` text,
	`hit_locations_status` text,
	`hit_locations_span_start` integer,
	`hit_locations_span_end` integer,
	`debris_locations` integer,
	`debris_locations_qualifier` text,
	`debris_locations_status` text,
	`debris_locations_span_start` integer,
	`debris_locations_span_end` integer,
	`evidence` text NOT NULL,
	`quote` text NOT NULL,
	`rule` text NOT NULL,
	`extractor` text NOT NULL,
	`confidence` real NOT NULL,
	`review` text NOT NULL,
	`review_reason` text,
	`withdrawn` integer NOT NULL,
	PRIMARY KEY(`id`, `version`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`,`report_version`) REFERENCES `report`(`id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claim_attack` ON `claim` (`attacker`,`end`);--> statement-breakpoint
CREATE INDEX `claim_report` ON `claim` (`report_id`);--> statement-breakpoint
CREATE INDEX `claim_release` ON `claim` (`release_id`);--> statement-breakpoint
CREATE TABLE `figure` (
	`attack_id` text NOT NULL,
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
	PRIMARY KEY(`attacker`, `view`, `weapon`, `end`, `attack_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figure_attack` ON `figure` (`attack_id`);--> statement-breakpoint
CREATE TABLE `figure_claimant` (
	`attack_id` text NOT NULL,
	`attacker` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`weapon` text NOT NULL,
	`separate` integer NOT NULL,
	`resolvable` integer NOT NULL,
	`claimant` text NOT NULL,
	`launched` integer NOT NULL,
	PRIMARY KEY(`attacker`, `weapon`, `end`, `attack_id`, `claimant`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `figure_claimant_attack` ON `figure_claimant` (`attack_id`);--> statement-breakpoint
CREATE TABLE `release` (
	`id` integer PRIMARY KEY NOT NULL,
	`committed_at` text NOT NULL,
	`note` text NOT NULL,
	`reports` integer NOT NULL,
	`claims` integer NOT NULL,
	`attacks` integer NOT NULL,
	`checksum` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`release_id` integer NOT NULL,
	`publisher` text,
	`title` text,
	`url` text,
	`published` text,
	`language` text,
	`origin` text NOT NULL,
	`license` text NOT NULL,
	`content_hash` text NOT NULL,
	PRIMARY KEY(`id`, `version`),
	FOREIGN KEY (`release_id`) REFERENCES `release`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_release` ON `report` (`release_id`);--> statement-breakpoint
CREATE TABLE `statement` (
	`attack_id` text NOT NULL,
	`weapon` text NOT NULL,
	`claimant` text NOT NULL,
	`scope` text NOT NULL,
	PRIMARY KEY(`attack_id`, `weapon`, `claimant`, `scope`)
);
--> statement-breakpoint
CREATE INDEX `statement_weapon` ON `statement` (`weapon`,`attack_id`);--> statement-breakpoint
CREATE INDEX `statement_claimant` ON `statement` (`claimant`,`attack_id`);