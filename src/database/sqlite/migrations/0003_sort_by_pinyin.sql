DROP INDEX `compound_index_2_idx`;
--> statement-breakpoint
DROP INDEX `compound_index_3_idx`;
--> statement-breakpoint
DROP INDEX `compound_index_4_idx`;
--> statement-breakpoint
DROP INDEX `compound_index_5_idx`;
--> statement-breakpoint
DROP INDEX `compound_index_6_idx`;
--> statement-breakpoint
DROP INDEX `compound_index_7_idx`;
--> statement-breakpoint
DROP INDEX `compound_index_8_idx`;
--> statement-breakpoint
CREATE INDEX `compound_index_3_idx` ON `_departments_v` (`version__status`,`version_deleted_at`,`version_rank`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `compound_index_4_idx` ON `_duties_v` (`version__status`,`version_deleted_at`,`version_rank`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `compound_index_5_idx` ON `_honors_v` (`version__status`,`version_deleted_at`,`version_awarded_on`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `compound_index_6_idx` ON `_work_reports_v` (`version__status`,`version_deleted_at`,`version_summary_year`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `compound_index_7_idx` ON `_city_plans_v` (`version__status`,`version_deleted_at`,`version_issued_on`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_8_idx` ON `_tasks_v` (`version__status`,`version_deleted_at`,`version_rank`,`version_created_at`,`version_plan_id`);
--> statement-breakpoint
CREATE INDEX `compound_index_9_idx` ON `_units_v` (`version__status`,`version_deleted_at`,`version_slug`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_sortKey_createdAt_subdistrict_idx` ON `leaders` (`_status`,`deleted_at`,`sort_key`,`created_at`,`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `compound_index_2_idx` ON `_leaders_v` (`version__status`,`version_deleted_at`,`version_sort_key`,`version_created_at`,`version_subdistrict_id`);
