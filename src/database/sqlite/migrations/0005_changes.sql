CREATE TABLE `public_records` (
  `record` text PRIMARY KEY NOT NULL,
  `collection` text NOT NULL,
  `parent` text,
  `image` text,
  `slug` text,
  `hash` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `public_records_parent_idx` ON `public_records` (`parent`) WHERE `parent` IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `public_records_image_idx` ON `public_records` (`image`) WHERE `image` IS NOT NULL;
--> statement-breakpoint
CREATE TABLE `changes` (
  `number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  `collection` text NOT NULL,
  `record` text NOT NULL,
  `parent` text,
  `slug` text,
  `event` text NOT NULL,
  `at` text NOT NULL
);
