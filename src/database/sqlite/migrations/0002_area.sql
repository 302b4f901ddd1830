ALTER TABLE `subdistricts` ADD `area_district` text;
--> statement-breakpoint
ALTER TABLE `subdistricts` ADD `area_parent_body` text;
--> statement-breakpoint
CREATE INDEX `subdistricts_area_area_district_idx` ON `subdistricts` (`area_district`);
--> statement-breakpoint
CREATE INDEX `subdistricts_area_area_parent_body_idx` ON `subdistricts` (`area_parent_body`);
--> statement-breakpoint
ALTER TABLE `_subdistricts_v` ADD `version_area_district` text;
--> statement-breakpoint
ALTER TABLE `_subdistricts_v` ADD `version_area_parent_body` text;
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_area_version_area_district_idx` ON `_subdistricts_v` (`version_area_district`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_area_version_area_parent_body_idx` ON `_subdistricts_v` (`version_area_parent_body`);
