ALTER TABLE `imports` ADD `sha256` text;
--> statement-breakpoint
CREATE INDEX `imports_sha256_idx` ON `imports` (`sha256`);
