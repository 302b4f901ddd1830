ALTER TABLE `imports` ADD `name` text;
--> statement-breakpoint
ALTER TABLE `imports` ADD `undone_by_id` text(36) REFERENCES users(id) ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `imports` ADD `intake` text;
--> statement-breakpoint
ALTER TABLE `imports` ADD `undo` text;
--> statement-breakpoint
CREATE INDEX `imports_undone_by_idx` ON `imports` (`undone_by_id`);
