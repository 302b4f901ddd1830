CREATE TABLE `search_entries` (
  `number` integer PRIMARY KEY NOT NULL,
  `collection` text NOT NULL,
  `record` text NOT NULL UNIQUE,
  `parent` text,
  `subdistrict` text
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_terms` USING fts5(names, pinyin, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
