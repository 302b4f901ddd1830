DROP TABLE `search_terms`;
--> statement-breakpoint
DROP TABLE `search_entries`;
--> statement-breakpoint
CREATE TABLE `search_entries` (
  `number` integer PRIMARY KEY NOT NULL,
  `record` text NOT NULL UNIQUE,
  `parent` text,
  `subdistrict` text
);
--> statement-breakpoint
CREATE INDEX `search_entries_parent_idx` ON `search_entries` (`parent`);
--> statement-breakpoint
CREATE INDEX `search_entries_subdistrict_idx` ON `search_entries` (`subdistrict`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_terms` USING fts5(names, pinyin, body, content = '', contentless_delete = 1, prefix = '1', tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_names` USING fts5(names, pinyin, content = '', contentless_delete = 1, prefix = '1', tokenize = 'unicode61 remove_diacritics 0');
