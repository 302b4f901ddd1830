CREATE TABLE `kept_answers` (
  `key` text PRIMARY KEY NOT NULL,
  `fingerprint` text NOT NULL,
  `answer` text,
  `expires` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `kept_answers_expires_idx` ON `kept_answers` (`expires`);
