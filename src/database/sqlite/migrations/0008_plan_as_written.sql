CREATE TABLE `city_plans_notes` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `city_plans_notes_in_order_idx` ON `city_plans_notes` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_city_plans_v_version_notes` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_city_plans_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_notes_in_order_idx` ON `_city_plans_v_version_notes` (`_parent_id`,`_order`);
--> statement-breakpoint
ALTER TABLE `work_reports` ADD `preamble` text;
--> statement-breakpoint
ALTER TABLE `_work_reports_v` ADD `version_preamble` text;
--> statement-breakpoint
ALTER TABLE `city_plans` ADD `notice_title` text;
--> statement-breakpoint
ALTER TABLE `city_plans` ADD `recipients` text;
--> statement-breakpoint
ALTER TABLE `city_plans` ADD `preamble` text;
--> statement-breakpoint
ALTER TABLE `_city_plans_v` ADD `version_notice_title` text;
--> statement-breakpoint
ALTER TABLE `_city_plans_v` ADD `version_recipients` text;
--> statement-breakpoint
ALTER TABLE `_city_plans_v` ADD `version_preamble` text;
--> statement-breakpoint
ALTER TABLE `tasks` ADD `assignment` text;
--> statement-breakpoint
ALTER TABLE `_tasks_v` ADD `version_assignment` text;
