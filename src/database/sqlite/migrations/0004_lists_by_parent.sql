DROP INDEX `subdistricts_history_order_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_history_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_facts_order_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_facts_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_phones_order_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_phones_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_office_hours_order_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_office_hours_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `subdistricts_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_history_order_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_history_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_facts_order_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_facts_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_phones_order_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_phones_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_office_hours_order_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_version_office_hours_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_subdistricts_v_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `leaders_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `leaders_rels_order_idx`;
--> statement-breakpoint
DROP INDEX `leaders_rels_parent_idx`;
--> statement-breakpoint
DROP INDEX `leaders_rels_path_idx`;
--> statement-breakpoint
DROP INDEX `_leaders_v_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `_leaders_v_rels_order_idx`;
--> statement-breakpoint
DROP INDEX `_leaders_v_rels_parent_idx`;
--> statement-breakpoint
DROP INDEX `_leaders_v_rels_path_idx`;
--> statement-breakpoint
DROP INDEX `departments_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `_departments_v_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `work_reports_sections_order_idx`;
--> statement-breakpoint
DROP INDEX `work_reports_sections_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `work_reports_highlights_order_idx`;
--> statement-breakpoint
DROP INDEX `work_reports_highlights_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `work_reports_metrics_order_idx`;
--> statement-breakpoint
DROP INDEX `work_reports_metrics_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `work_reports_plan_items_order_idx`;
--> statement-breakpoint
DROP INDEX `work_reports_plan_items_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_sections_order_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_sections_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_highlights_order_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_highlights_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_metrics_order_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_metrics_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_plan_items_order_idx`;
--> statement-breakpoint
DROP INDEX `_work_reports_v_version_plan_items_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `city_plans_phases_order_idx`;
--> statement-breakpoint
DROP INDEX `city_plans_phases_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `city_plans_requirements_order_idx`;
--> statement-breakpoint
DROP INDEX `city_plans_requirements_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `city_plans_members_order_idx`;
--> statement-breakpoint
DROP INDEX `city_plans_members_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_city_plans_v_version_phases_order_idx`;
--> statement-breakpoint
DROP INDEX `_city_plans_v_version_phases_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_city_plans_v_version_requirements_order_idx`;
--> statement-breakpoint
DROP INDEX `_city_plans_v_version_requirements_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_city_plans_v_version_members_order_idx`;
--> statement-breakpoint
DROP INDEX `_city_plans_v_version_members_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `tasks_other_units_order_idx`;
--> statement-breakpoint
DROP INDEX `tasks_other_units_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `tasks_progress_order_idx`;
--> statement-breakpoint
DROP INDEX `tasks_progress_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `tasks_rels_order_idx`;
--> statement-breakpoint
DROP INDEX `tasks_rels_parent_idx`;
--> statement-breakpoint
DROP INDEX `tasks_rels_path_idx`;
--> statement-breakpoint
DROP INDEX `_tasks_v_version_other_units_order_idx`;
--> statement-breakpoint
DROP INDEX `_tasks_v_version_other_units_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_tasks_v_version_progress_order_idx`;
--> statement-breakpoint
DROP INDEX `_tasks_v_version_progress_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `_tasks_v_rels_order_idx`;
--> statement-breakpoint
DROP INDEX `_tasks_v_rels_parent_idx`;
--> statement-breakpoint
DROP INDEX `_tasks_v_rels_path_idx`;
--> statement-breakpoint
DROP INDEX `units_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `_units_v_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `users_roles_order_idx`;
--> statement-breakpoint
DROP INDEX `users_roles_parent_idx`;
--> statement-breakpoint
DROP INDEX `users_sessions_order_idx`;
--> statement-breakpoint
DROP INDEX `users_sessions_parent_id_idx`;
--> statement-breakpoint
DROP INDEX `users_texts_order_parent`;
--> statement-breakpoint
DROP INDEX `users_rels_order_idx`;
--> statement-breakpoint
DROP INDEX `users_rels_parent_idx`;
--> statement-breakpoint
DROP INDEX `users_rels_path_idx`;
--> statement-breakpoint
DROP INDEX `payload_locked_documents_rels_order_idx`;
--> statement-breakpoint
DROP INDEX `payload_locked_documents_rels_parent_idx`;
--> statement-breakpoint
DROP INDEX `payload_locked_documents_rels_path_idx`;
--> statement-breakpoint
DROP INDEX `payload_preferences_rels_order_idx`;
--> statement-breakpoint
DROP INDEX `payload_preferences_rels_parent_idx`;
--> statement-breakpoint
DROP INDEX `payload_preferences_rels_path_idx`;
--> statement-breakpoint
CREATE INDEX `subdistricts_history_in_order_idx` ON `subdistricts_history` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `subdistricts_facts_in_order_idx` ON `subdistricts_facts` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `subdistricts_phones_in_order_idx` ON `subdistricts_phones` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `subdistricts_office_hours_in_order_idx` ON `subdistricts_office_hours` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `subdistricts_texts_in_order_idx` ON `subdistricts_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_history_in_order_idx` ON `_subdistricts_v_version_history` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_facts_in_order_idx` ON `_subdistricts_v_version_facts` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_phones_in_order_idx` ON `_subdistricts_v_version_phones` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_office_hours_in_order_idx` ON `_subdistricts_v_version_office_hours` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_texts_in_order_idx` ON `_subdistricts_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `leaders_texts_in_order_idx` ON `leaders_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `leaders_rels_in_order_idx` ON `leaders_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_texts_in_order_idx` ON `_leaders_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_rels_in_order_idx` ON `_leaders_v_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `departments_texts_in_order_idx` ON `departments_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `_departments_v_texts_in_order_idx` ON `_departments_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `work_reports_sections_in_order_idx` ON `work_reports_sections` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `work_reports_highlights_in_order_idx` ON `work_reports_highlights` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `work_reports_metrics_in_order_idx` ON `work_reports_metrics` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `work_reports_plan_items_in_order_idx` ON `work_reports_plan_items` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_sections_in_order_idx` ON `_work_reports_v_version_sections` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_highlights_in_order_idx` ON `_work_reports_v_version_highlights` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_metrics_in_order_idx` ON `_work_reports_v_version_metrics` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_plan_items_in_order_idx` ON `_work_reports_v_version_plan_items` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `city_plans_phases_in_order_idx` ON `city_plans_phases` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `city_plans_requirements_in_order_idx` ON `city_plans_requirements` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `city_plans_members_in_order_idx` ON `city_plans_members` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_phases_in_order_idx` ON `_city_plans_v_version_phases` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_requirements_in_order_idx` ON `_city_plans_v_version_requirements` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_members_in_order_idx` ON `_city_plans_v_version_members` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `tasks_other_units_in_order_idx` ON `tasks_other_units` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `tasks_progress_in_order_idx` ON `tasks_progress` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `tasks_rels_in_order_idx` ON `tasks_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_other_units_in_order_idx` ON `_tasks_v_version_other_units` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_progress_in_order_idx` ON `_tasks_v_version_progress` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_rels_in_order_idx` ON `_tasks_v_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `units_texts_in_order_idx` ON `units_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `_units_v_texts_in_order_idx` ON `_units_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `users_roles_in_order_idx` ON `users_roles` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `users_sessions_in_order_idx` ON `users_sessions` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE INDEX `users_texts_in_order_idx` ON `users_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `users_rels_in_order_idx` ON `users_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_in_order_idx` ON `payload_locked_documents_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_in_order_idx` ON `payload_preferences_rels` (`parent_id`,`order`);
