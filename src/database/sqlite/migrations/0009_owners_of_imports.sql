ALTER TABLE `imports` ADD `owner_subdistrict_id` text(36) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `imports` ADD `owner_district` text;
--> statement-breakpoint
CREATE INDEX `imports_owner_owner_subdistrict_idx` ON `imports` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `imports_owner_owner_district_idx` ON `imports` (`owner_district`);
--> statement-breakpoint
ALTER TABLE `source_documents` ADD `owner_subdistrict_id` text(36) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `source_documents` ADD `owner_district` text;
--> statement-breakpoint
CREATE INDEX `source_documents_owner_owner_subdistrict_idx` ON `source_documents` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `source_documents_owner_owner_district_idx` ON `source_documents` (`owner_district`);
--> statement-breakpoint
UPDATE `source_documents` SET `owner_subdistrict_id` = COALESCE(
	(SELECT `id` FROM `subdistricts` WHERE `source_document_id` = `source_documents`.`id` LIMIT 1),
	(SELECT `subdistrict_id` FROM `leaders` WHERE `source_document_id` = `source_documents`.`id` LIMIT 1),
	(SELECT `subdistrict_id` FROM `departments` WHERE `source_document_id` = `source_documents`.`id` LIMIT 1),
	(SELECT `subdistrict_id` FROM `duties` WHERE `source_document_id` = `source_documents`.`id` LIMIT 1),
	(SELECT `subdistrict_id` FROM `work_reports` WHERE `source_document_id` = `source_documents`.`id` LIMIT 1),
	(SELECT `subdistrict_id` FROM `honors` WHERE `source_document_id` = `source_documents`.`id` LIMIT 1)
);
--> statement-breakpoint
UPDATE `imports` SET `owner_subdistrict_id` = (
	SELECT `owner_subdistrict_id` FROM `source_documents` WHERE `id` = `imports`.`document_id`
);
