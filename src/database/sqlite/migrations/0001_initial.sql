CREATE TABLE `subdistricts_history` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`date` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subdistricts_history_in_order_idx` ON `subdistricts_history` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `subdistricts_facts` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subdistricts_facts_in_order_idx` ON `subdistricts_facts` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `subdistricts_phones` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`number` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subdistricts_phones_in_order_idx` ON `subdistricts_phones` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `subdistricts_office_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`season` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subdistricts_office_hours_in_order_idx` ON `subdistricts_office_hours` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `subdistricts` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`kind` text DEFAULT 'subdistrict',
	`province` text,
	`city` text,
	`district` text,
	`parent_body` text,
	`division_code` text,
	`head` text,
	`area_km2` numeric,
	`population` numeric,
	`introduction` text,
	`geography` text,
	`office_address` text,
	`service_centre_address` text,
	`disclosure_phone` text,
	`complaint_phone` text,
	`slug` text,
	`sort_key` text,
	`area_district` text,
	`area_parent_body` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `subdistricts_name_idx` ON `subdistricts` (`name`);
--> statement-breakpoint
CREATE INDEX `subdistricts_district_idx` ON `subdistricts` (`district`);
--> statement-breakpoint
CREATE INDEX `subdistricts_division_code_idx` ON `subdistricts` (`division_code`);
--> statement-breakpoint
CREATE UNIQUE INDEX `subdistricts_slug_idx` ON `subdistricts` (`slug`);
--> statement-breakpoint
CREATE INDEX `subdistricts_sort_key_idx` ON `subdistricts` (`sort_key`);
--> statement-breakpoint
CREATE INDEX `subdistricts_area_area_district_idx` ON `subdistricts` (`area_district`);
--> statement-breakpoint
CREATE INDEX `subdistricts_area_area_parent_body_idx` ON `subdistricts` (`area_parent_body`);
--> statement-breakpoint
CREATE INDEX `subdistricts_owner_owner_subdistrict_idx` ON `subdistricts` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `subdistricts_owner_owner_district_idx` ON `subdistricts` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `subdistricts_source_source_document_idx` ON `subdistricts` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `subdistricts_natural_key_idx` ON `subdistricts` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `subdistricts_updated_at_idx` ON `subdistricts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `subdistricts_created_at_idx` ON `subdistricts` (`created_at`);
--> statement-breakpoint
CREATE INDEX `subdistricts_deleted_at_idx` ON `subdistricts` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `subdistricts__status_idx` ON `subdistricts` (`_status`);
--> statement-breakpoint
CREATE INDEX `sortKey_createdAt_idx` ON `subdistricts` (`sort_key`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_sortKey_createdAt_idx` ON `subdistricts` (`_status`,`deleted_at`,`sort_key`,`created_at`);
--> statement-breakpoint
CREATE INDEX `district_sortKey_idx` ON `subdistricts` (`district`,`sort_key`);
--> statement-breakpoint
CREATE TABLE `subdistricts_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subdistricts_texts_in_order_idx` ON `subdistricts_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `_subdistricts_v_version_history` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`date` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_subdistricts_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_history_in_order_idx` ON `_subdistricts_v_version_history` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_subdistricts_v_version_facts` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`label` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_subdistricts_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_facts_in_order_idx` ON `_subdistricts_v_version_facts` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_subdistricts_v_version_phones` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`label` text,
	`number` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_subdistricts_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_phones_in_order_idx` ON `_subdistricts_v_version_phones` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_subdistricts_v_version_office_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`season` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_subdistricts_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_office_hours_in_order_idx` ON `_subdistricts_v_version_office_hours` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_subdistricts_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_name` text,
	`version_kind` text DEFAULT 'subdistrict',
	`version_province` text,
	`version_city` text,
	`version_district` text,
	`version_parent_body` text,
	`version_division_code` text,
	`version_head` text,
	`version_area_km2` numeric,
	`version_population` numeric,
	`version_introduction` text,
	`version_geography` text,
	`version_office_address` text,
	`version_service_centre_address` text,
	`version_disclosure_phone` text,
	`version_complaint_phone` text,
	`version_slug` text,
	`version_sort_key` text,
	`version_area_district` text,
	`version_area_parent_body` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_parent_idx` ON `_subdistricts_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_name_idx` ON `_subdistricts_v` (`version_name`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_district_idx` ON `_subdistricts_v` (`version_district`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_division_code_idx` ON `_subdistricts_v` (`version_division_code`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_slug_idx` ON `_subdistricts_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_sort_key_idx` ON `_subdistricts_v` (`version_sort_key`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_area_version_area_district_idx` ON `_subdistricts_v` (`version_area_district`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_area_version_area_parent_body_idx` ON `_subdistricts_v` (`version_area_parent_body`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_owner_version_owner_subdistrict_idx` ON `_subdistricts_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_owner_version_owner_district_idx` ON `_subdistricts_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_source_version_source_document_idx` ON `_subdistricts_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_natural_key_idx` ON `_subdistricts_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_updated_at_idx` ON `_subdistricts_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_created_at_idx` ON `_subdistricts_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version_deleted_at_idx` ON `_subdistricts_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_version_version__status_idx` ON `_subdistricts_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_created_at_idx` ON `_subdistricts_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_updated_at_idx` ON `_subdistricts_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_latest_idx` ON `_subdistricts_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_sortKey_version_createdAt_idx` ON `_subdistricts_v` (`version_sort_key`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_idx` ON `_subdistricts_v` (`version__status`,`version_deleted_at`,`version_sort_key`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `version_district_version_sortKey_idx` ON `_subdistricts_v` (`version_district`,`version_sort_key`);
--> statement-breakpoint
CREATE TABLE `_subdistricts_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_subdistricts_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_subdistricts_v_texts_in_order_idx` ON `_subdistricts_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `leaders` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`subdistrict_id` text(36),
	`name` text,
	`seconded` integer DEFAULT false,
	`rank` numeric,
	`responsibilities` text,
	`phone` text,
	`portrait_id` text(36),
	`started_on` text,
	`ended_on` text,
	`sort_key` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`portrait_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `leaders_subdistrict_idx` ON `leaders` (`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `leaders_name_idx` ON `leaders` (`name`);
--> statement-breakpoint
CREATE INDEX `leaders_rank_idx` ON `leaders` (`rank`);
--> statement-breakpoint
CREATE INDEX `leaders_portrait_idx` ON `leaders` (`portrait_id`);
--> statement-breakpoint
CREATE INDEX `leaders_started_on_idx` ON `leaders` (`started_on`);
--> statement-breakpoint
CREATE INDEX `leaders_ended_on_idx` ON `leaders` (`ended_on`);
--> statement-breakpoint
CREATE INDEX `leaders_sort_key_idx` ON `leaders` (`sort_key`);
--> statement-breakpoint
CREATE INDEX `leaders_owner_owner_subdistrict_idx` ON `leaders` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `leaders_owner_owner_district_idx` ON `leaders` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `leaders_source_source_document_idx` ON `leaders` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `leaders_natural_key_idx` ON `leaders` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `leaders_updated_at_idx` ON `leaders` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `leaders_created_at_idx` ON `leaders` (`created_at`);
--> statement-breakpoint
CREATE INDEX `leaders_deleted_at_idx` ON `leaders` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `leaders__status_idx` ON `leaders` (`_status`);
--> statement-breakpoint
CREATE INDEX `rank_createdAt_idx` ON `leaders` (`rank`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_rank_createdAt_subdistrict_idx` ON `leaders` (`_status`,`deleted_at`,`rank`,`created_at`,`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_sortKey_createdAt_subdistrict_idx` ON `leaders` (`_status`,`deleted_at`,`sort_key`,`created_at`,`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `subdistrict_rank_idx` ON `leaders` (`subdistrict_id`,`rank`);
--> statement-breakpoint
CREATE INDEX `subdistrict_endedOn_idx` ON `leaders` (`subdistrict_id`,`ended_on`);
--> statement-breakpoint
CREATE TABLE `leaders_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `leaders_texts_in_order_idx` ON `leaders_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `leaders_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`departments_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`departments_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `leaders_rels_departments_id_idx` ON `leaders_rels` (`departments_id`);
--> statement-breakpoint
CREATE INDEX `leaders_rels_in_order_idx` ON `leaders_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `_leaders_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_subdistrict_id` text(36),
	`version_name` text,
	`version_seconded` integer DEFAULT false,
	`version_rank` numeric,
	`version_responsibilities` text,
	`version_phone` text,
	`version_portrait_id` text(36),
	`version_started_on` text,
	`version_ended_on` text,
	`version_sort_key` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_portrait_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_leaders_v_parent_idx` ON `_leaders_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_subdistrict_idx` ON `_leaders_v` (`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_name_idx` ON `_leaders_v` (`version_name`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_rank_idx` ON `_leaders_v` (`version_rank`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_portrait_idx` ON `_leaders_v` (`version_portrait_id`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_started_on_idx` ON `_leaders_v` (`version_started_on`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_ended_on_idx` ON `_leaders_v` (`version_ended_on`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_sort_key_idx` ON `_leaders_v` (`version_sort_key`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_owner_version_owner_subdistrict_idx` ON `_leaders_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_owner_version_owner_district_idx` ON `_leaders_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_source_version_source_document_idx` ON `_leaders_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_natural_key_idx` ON `_leaders_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_updated_at_idx` ON `_leaders_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_created_at_idx` ON `_leaders_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version_deleted_at_idx` ON `_leaders_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_version_version__status_idx` ON `_leaders_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_created_at_idx` ON `_leaders_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_updated_at_idx` ON `_leaders_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_latest_idx` ON `_leaders_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_rank_version_createdAt_idx` ON `_leaders_v` (`version_rank`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_1_idx` ON `_leaders_v` (`version__status`,`version_deleted_at`,`version_rank`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `compound_index_2_idx` ON `_leaders_v` (`version__status`,`version_deleted_at`,`version_sort_key`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `version_subdistrict_version_rank_idx` ON `_leaders_v` (`version_subdistrict_id`,`version_rank`);
--> statement-breakpoint
CREATE INDEX `version_subdistrict_version_endedOn_idx` ON `_leaders_v` (`version_subdistrict_id`,`version_ended_on`);
--> statement-breakpoint
CREATE TABLE `_leaders_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_leaders_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_leaders_v_texts_in_order_idx` ON `_leaders_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `_leaders_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`departments_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_leaders_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`departments_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_leaders_v_rels_departments_id_idx` ON `_leaders_v_rels` (`departments_id`);
--> statement-breakpoint
CREATE INDEX `_leaders_v_rels_in_order_idx` ON `_leaders_v_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `departments` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`subdistrict_id` text(36),
	`name` text,
	`rank` numeric,
	`responsibilities` text,
	`phone` text,
	`address` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `departments_subdistrict_idx` ON `departments` (`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `departments_name_idx` ON `departments` (`name`);
--> statement-breakpoint
CREATE INDEX `departments_rank_idx` ON `departments` (`rank`);
--> statement-breakpoint
CREATE INDEX `departments_owner_owner_subdistrict_idx` ON `departments` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `departments_owner_owner_district_idx` ON `departments` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `departments_source_source_document_idx` ON `departments` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `departments_natural_key_idx` ON `departments` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `departments_updated_at_idx` ON `departments` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `departments_created_at_idx` ON `departments` (`created_at`);
--> statement-breakpoint
CREATE INDEX `departments_deleted_at_idx` ON `departments` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `departments__status_idx` ON `departments` (`_status`);
--> statement-breakpoint
CREATE INDEX `rank_createdAt_1_idx` ON `departments` (`rank`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_rank_createdAt_subdistrict_1_idx` ON `departments` (`_status`,`deleted_at`,`rank`,`created_at`,`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `subdistrict_rank_1_idx` ON `departments` (`subdistrict_id`,`rank`);
--> statement-breakpoint
CREATE TABLE `departments_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `departments_texts_in_order_idx` ON `departments_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `_departments_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_subdistrict_id` text(36),
	`version_name` text,
	`version_rank` numeric,
	`version_responsibilities` text,
	`version_phone` text,
	`version_address` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_departments_v_parent_idx` ON `_departments_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version_subdistrict_idx` ON `_departments_v` (`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version_name_idx` ON `_departments_v` (`version_name`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version_rank_idx` ON `_departments_v` (`version_rank`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_owner_version_owner_subdistrict_idx` ON `_departments_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_owner_version_owner_district_idx` ON `_departments_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_source_version_source_document_idx` ON `_departments_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version_natural_key_idx` ON `_departments_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version_updated_at_idx` ON `_departments_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version_created_at_idx` ON `_departments_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version_deleted_at_idx` ON `_departments_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_departments_v_version_version__status_idx` ON `_departments_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_departments_v_created_at_idx` ON `_departments_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_departments_v_updated_at_idx` ON `_departments_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_departments_v_latest_idx` ON `_departments_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_rank_version_createdAt_1_idx` ON `_departments_v` (`version_rank`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_3_idx` ON `_departments_v` (`version__status`,`version_deleted_at`,`version_rank`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `version_subdistrict_version_rank_1_idx` ON `_departments_v` (`version_subdistrict_id`,`version_rank`);
--> statement-breakpoint
CREATE TABLE `_departments_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_departments_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_departments_v_texts_in_order_idx` ON `_departments_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `duties` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`subdistrict_id` text(36),
	`number` text,
	`rank` numeric,
	`title` text,
	`text` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `duties_subdistrict_idx` ON `duties` (`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `duties_rank_idx` ON `duties` (`rank`);
--> statement-breakpoint
CREATE INDEX `duties_owner_owner_subdistrict_idx` ON `duties` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `duties_owner_owner_district_idx` ON `duties` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `duties_source_source_document_idx` ON `duties` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `duties_natural_key_idx` ON `duties` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `duties_updated_at_idx` ON `duties` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `duties_created_at_idx` ON `duties` (`created_at`);
--> statement-breakpoint
CREATE INDEX `duties_deleted_at_idx` ON `duties` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `duties__status_idx` ON `duties` (`_status`);
--> statement-breakpoint
CREATE INDEX `rank_createdAt_2_idx` ON `duties` (`rank`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_rank_createdAt_subdistrict_2_idx` ON `duties` (`_status`,`deleted_at`,`rank`,`created_at`,`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `subdistrict_rank_2_idx` ON `duties` (`subdistrict_id`,`rank`);
--> statement-breakpoint
CREATE TABLE `_duties_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_subdistrict_id` text(36),
	`version_number` text,
	`version_rank` numeric,
	`version_title` text,
	`version_text` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `duties`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_duties_v_parent_idx` ON `_duties_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_version_subdistrict_idx` ON `_duties_v` (`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_version_rank_idx` ON `_duties_v` (`version_rank`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_owner_version_owner_subdistrict_idx` ON `_duties_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_owner_version_owner_district_idx` ON `_duties_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_source_version_source_document_idx` ON `_duties_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_version_natural_key_idx` ON `_duties_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_version_updated_at_idx` ON `_duties_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_version_created_at_idx` ON `_duties_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_version_deleted_at_idx` ON `_duties_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_duties_v_version_version__status_idx` ON `_duties_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_duties_v_created_at_idx` ON `_duties_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_duties_v_updated_at_idx` ON `_duties_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_duties_v_latest_idx` ON `_duties_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_rank_version_createdAt_2_idx` ON `_duties_v` (`version_rank`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_4_idx` ON `_duties_v` (`version__status`,`version_deleted_at`,`version_rank`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `version_subdistrict_version_rank_2_idx` ON `_duties_v` (`version_subdistrict_id`,`version_rank`);
--> statement-breakpoint
CREATE TABLE `honors` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`subdistrict_id` text(36),
	`title` text,
	`awarded_on` text,
	`awarded_by` text,
	`recipient` text,
	`report_id` text(36),
	`image_id` text(36),
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`report_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `honors_subdistrict_idx` ON `honors` (`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `honors_awarded_on_idx` ON `honors` (`awarded_on`);
--> statement-breakpoint
CREATE INDEX `honors_report_idx` ON `honors` (`report_id`);
--> statement-breakpoint
CREATE INDEX `honors_image_idx` ON `honors` (`image_id`);
--> statement-breakpoint
CREATE INDEX `honors_owner_owner_subdistrict_idx` ON `honors` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `honors_owner_owner_district_idx` ON `honors` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `honors_source_source_document_idx` ON `honors` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `honors_natural_key_idx` ON `honors` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `honors_updated_at_idx` ON `honors` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `honors_created_at_idx` ON `honors` (`created_at`);
--> statement-breakpoint
CREATE INDEX `honors_deleted_at_idx` ON `honors` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `honors__status_idx` ON `honors` (`_status`);
--> statement-breakpoint
CREATE INDEX `awardedOn_createdAt_idx` ON `honors` (`awarded_on`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_awardedOn_createdAt_subdistrict_idx` ON `honors` (`_status`,`deleted_at`,`awarded_on`,`created_at`,`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `subdistrict_awardedOn_idx` ON `honors` (`subdistrict_id`,`awarded_on`);
--> statement-breakpoint
CREATE TABLE `_honors_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_subdistrict_id` text(36),
	`version_title` text,
	`version_awarded_on` text,
	`version_awarded_by` text,
	`version_recipient` text,
	`version_report_id` text(36),
	`version_image_id` text(36),
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `honors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_report_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_honors_v_parent_idx` ON `_honors_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_subdistrict_idx` ON `_honors_v` (`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_awarded_on_idx` ON `_honors_v` (`version_awarded_on`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_report_idx` ON `_honors_v` (`version_report_id`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_image_idx` ON `_honors_v` (`version_image_id`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_owner_version_owner_subdistrict_idx` ON `_honors_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_owner_version_owner_district_idx` ON `_honors_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_source_version_source_document_idx` ON `_honors_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_natural_key_idx` ON `_honors_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_updated_at_idx` ON `_honors_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_created_at_idx` ON `_honors_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version_deleted_at_idx` ON `_honors_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_honors_v_version_version__status_idx` ON `_honors_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_honors_v_created_at_idx` ON `_honors_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_honors_v_updated_at_idx` ON `_honors_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_honors_v_latest_idx` ON `_honors_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_awardedOn_version_createdAt_idx` ON `_honors_v` (`version_awarded_on`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_5_idx` ON `_honors_v` (`version__status`,`version_deleted_at`,`version_awarded_on`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `version_subdistrict_version_awardedOn_idx` ON `_honors_v` (`version_subdistrict_id`,`version_awarded_on`);
--> statement-breakpoint
CREATE TABLE `work_reports_sections` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`level` numeric,
	`number` text,
	`title` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `work_reports_sections_in_order_idx` ON `work_reports_sections` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `work_reports_highlights` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `work_reports_highlights_in_order_idx` ON `work_reports_highlights` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `work_reports_metrics` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`text` text,
	`subject` text,
	`value` numeric,
	`unit` text,
	`approximate` integer DEFAULT false,
	FOREIGN KEY (`_parent_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `work_reports_metrics_in_order_idx` ON `work_reports_metrics` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `work_reports_plan_items` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`number` text,
	`title` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `work_reports_plan_items_in_order_idx` ON `work_reports_plan_items` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `work_reports` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`subdistrict_id` text(36),
	`title` text,
	`summary_year` numeric,
	`plan_year` numeric,
	`published_on` text,
	`publisher` text,
	`body` text,
	`slug` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `work_reports_subdistrict_idx` ON `work_reports` (`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `work_reports_summary_year_idx` ON `work_reports` (`summary_year`);
--> statement-breakpoint
CREATE INDEX `work_reports_plan_year_idx` ON `work_reports` (`plan_year`);
--> statement-breakpoint
CREATE INDEX `work_reports_published_on_idx` ON `work_reports` (`published_on`);
--> statement-breakpoint
CREATE UNIQUE INDEX `work_reports_slug_idx` ON `work_reports` (`slug`);
--> statement-breakpoint
CREATE INDEX `work_reports_owner_owner_subdistrict_idx` ON `work_reports` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `work_reports_owner_owner_district_idx` ON `work_reports` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `work_reports_source_source_document_idx` ON `work_reports` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `work_reports_natural_key_idx` ON `work_reports` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `work_reports_updated_at_idx` ON `work_reports` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `work_reports_created_at_idx` ON `work_reports` (`created_at`);
--> statement-breakpoint
CREATE INDEX `work_reports_deleted_at_idx` ON `work_reports` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `work_reports__status_idx` ON `work_reports` (`_status`);
--> statement-breakpoint
CREATE INDEX `summaryYear_createdAt_idx` ON `work_reports` (`summary_year`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_summaryYear_createdAt_subdistrict_idx` ON `work_reports` (`_status`,`deleted_at`,`summary_year`,`created_at`,`subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `subdistrict_summaryYear_idx` ON `work_reports` (`subdistrict_id`,`summary_year`);
--> statement-breakpoint
CREATE TABLE `_work_reports_v_version_sections` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`level` numeric,
	`number` text,
	`title` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_work_reports_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_sections_in_order_idx` ON `_work_reports_v_version_sections` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_work_reports_v_version_highlights` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_work_reports_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_highlights_in_order_idx` ON `_work_reports_v_version_highlights` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_work_reports_v_version_metrics` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`text` text,
	`subject` text,
	`value` numeric,
	`unit` text,
	`approximate` integer DEFAULT false,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_work_reports_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_metrics_in_order_idx` ON `_work_reports_v_version_metrics` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_work_reports_v_version_plan_items` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`number` text,
	`title` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_work_reports_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_plan_items_in_order_idx` ON `_work_reports_v_version_plan_items` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_work_reports_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_subdistrict_id` text(36),
	`version_title` text,
	`version_summary_year` numeric,
	`version_plan_year` numeric,
	`version_published_on` text,
	`version_publisher` text,
	`version_body` text,
	`version_slug` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_parent_idx` ON `_work_reports_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_subdistrict_idx` ON `_work_reports_v` (`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_summary_year_idx` ON `_work_reports_v` (`version_summary_year`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_plan_year_idx` ON `_work_reports_v` (`version_plan_year`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_published_on_idx` ON `_work_reports_v` (`version_published_on`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_slug_idx` ON `_work_reports_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_owner_version_owner_subdistrict_idx` ON `_work_reports_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_owner_version_owner_district_idx` ON `_work_reports_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_source_version_source_document_idx` ON `_work_reports_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_natural_key_idx` ON `_work_reports_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_updated_at_idx` ON `_work_reports_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_created_at_idx` ON `_work_reports_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version_deleted_at_idx` ON `_work_reports_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_version_version__status_idx` ON `_work_reports_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_created_at_idx` ON `_work_reports_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_updated_at_idx` ON `_work_reports_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_work_reports_v_latest_idx` ON `_work_reports_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_summaryYear_version_createdAt_idx` ON `_work_reports_v` (`version_summary_year`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_6_idx` ON `_work_reports_v` (`version__status`,`version_deleted_at`,`version_summary_year`,`version_created_at`,`version_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `version_subdistrict_version_summaryYear_idx` ON `_work_reports_v` (`version_subdistrict_id`,`version_summary_year`);
--> statement-breakpoint
CREATE TABLE `city_plans_phases` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`period` text,
	`starts_on` text,
	`ends_on` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `city_plans_phases_in_order_idx` ON `city_plans_phases` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `city_plans_requirements` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `city_plans_requirements_in_order_idx` ON `city_plans_requirements` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `city_plans_members` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`role` text,
	`name` text,
	`position` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `city_plans_members_in_order_idx` ON `city_plans_members` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `city_plans` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`document_number` text,
	`issuer` text,
	`issued_on` text,
	`published_on` text,
	`goals` text,
	`body` text,
	`slug` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `city_plans_document_number_idx` ON `city_plans` (`document_number`);
--> statement-breakpoint
CREATE INDEX `city_plans_issuer_idx` ON `city_plans` (`issuer`);
--> statement-breakpoint
CREATE INDEX `city_plans_issued_on_idx` ON `city_plans` (`issued_on`);
--> statement-breakpoint
CREATE INDEX `city_plans_published_on_idx` ON `city_plans` (`published_on`);
--> statement-breakpoint
CREATE UNIQUE INDEX `city_plans_slug_idx` ON `city_plans` (`slug`);
--> statement-breakpoint
CREATE INDEX `city_plans_owner_owner_subdistrict_idx` ON `city_plans` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `city_plans_owner_owner_district_idx` ON `city_plans` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `city_plans_source_source_document_idx` ON `city_plans` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `city_plans_natural_key_idx` ON `city_plans` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `city_plans_updated_at_idx` ON `city_plans` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `city_plans_created_at_idx` ON `city_plans` (`created_at`);
--> statement-breakpoint
CREATE INDEX `city_plans_deleted_at_idx` ON `city_plans` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `city_plans__status_idx` ON `city_plans` (`_status`);
--> statement-breakpoint
CREATE INDEX `issuedOn_createdAt_idx` ON `city_plans` (`issued_on`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_issuedOn_createdAt_idx` ON `city_plans` (`_status`,`deleted_at`,`issued_on`,`created_at`);
--> statement-breakpoint
CREATE TABLE `_city_plans_v_version_phases` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`period` text,
	`starts_on` text,
	`ends_on` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_city_plans_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_phases_in_order_idx` ON `_city_plans_v_version_phases` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_city_plans_v_version_requirements` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_city_plans_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_requirements_in_order_idx` ON `_city_plans_v_version_requirements` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_city_plans_v_version_members` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`role` text,
	`name` text,
	`position` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_city_plans_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_members_in_order_idx` ON `_city_plans_v_version_members` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_city_plans_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_title` text,
	`version_document_number` text,
	`version_issuer` text,
	`version_issued_on` text,
	`version_published_on` text,
	`version_goals` text,
	`version_body` text,
	`version_slug` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_parent_idx` ON `_city_plans_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_document_number_idx` ON `_city_plans_v` (`version_document_number`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_issuer_idx` ON `_city_plans_v` (`version_issuer`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_issued_on_idx` ON `_city_plans_v` (`version_issued_on`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_published_on_idx` ON `_city_plans_v` (`version_published_on`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_slug_idx` ON `_city_plans_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_owner_version_owner_subdistrict_idx` ON `_city_plans_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_owner_version_owner_district_idx` ON `_city_plans_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_source_version_source_document_idx` ON `_city_plans_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_natural_key_idx` ON `_city_plans_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_updated_at_idx` ON `_city_plans_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_created_at_idx` ON `_city_plans_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version_deleted_at_idx` ON `_city_plans_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_version_version__status_idx` ON `_city_plans_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_created_at_idx` ON `_city_plans_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_updated_at_idx` ON `_city_plans_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_city_plans_v_latest_idx` ON `_city_plans_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_issuedOn_version_createdAt_idx` ON `_city_plans_v` (`version_issued_on`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_7_idx` ON `_city_plans_v` (`version__status`,`version_deleted_at`,`version_issued_on`,`version_created_at`);
--> statement-breakpoint
CREATE TABLE `tasks_other_units` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`role` text,
	`unit_id` text(36),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tasks_other_units_unit_idx` ON `tasks_other_units` (`unit_id`);
--> statement-breakpoint
CREATE INDEX `tasks_other_units_in_order_idx` ON `tasks_other_units` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `tasks_progress` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`date` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tasks_progress_in_order_idx` ON `tasks_progress` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`plan_id` text(36),
	`section` text,
	`number` text,
	`rank` numeric,
	`text` text,
	`deadline_text` text,
	`deadline_date` text,
	`status` text DEFAULT 'notStarted',
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`plan_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `tasks_plan_idx` ON `tasks` (`plan_id`);
--> statement-breakpoint
CREATE INDEX `tasks_rank_idx` ON `tasks` (`rank`);
--> statement-breakpoint
CREATE INDEX `tasks_deadline_deadline_date_idx` ON `tasks` (`deadline_date`);
--> statement-breakpoint
CREATE INDEX `tasks_status_idx` ON `tasks` (`status`);
--> statement-breakpoint
CREATE INDEX `tasks_owner_owner_subdistrict_idx` ON `tasks` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `tasks_owner_owner_district_idx` ON `tasks` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `tasks_source_source_document_idx` ON `tasks` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `tasks_natural_key_idx` ON `tasks` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `tasks_updated_at_idx` ON `tasks` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `tasks_created_at_idx` ON `tasks` (`created_at`);
--> statement-breakpoint
CREATE INDEX `tasks_deleted_at_idx` ON `tasks` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `tasks__status_idx` ON `tasks` (`_status`);
--> statement-breakpoint
CREATE INDEX `rank_createdAt_3_idx` ON `tasks` (`rank`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_rank_createdAt_plan_idx` ON `tasks` (`_status`,`deleted_at`,`rank`,`created_at`,`plan_id`);
--> statement-breakpoint
CREATE INDEX `plan_rank_idx` ON `tasks` (`plan_id`,`rank`);
--> statement-breakpoint
CREATE TABLE `tasks_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`units_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`units_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tasks_rels_units_id_idx` ON `tasks_rels` (`units_id`);
--> statement-breakpoint
CREATE INDEX `tasks_rels_in_order_idx` ON `tasks_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `_tasks_v_version_other_units` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`role` text,
	`unit_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_tasks_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_other_units_unit_idx` ON `_tasks_v_version_other_units` (`unit_id`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_other_units_in_order_idx` ON `_tasks_v_version_other_units` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_tasks_v_version_progress` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`date` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_tasks_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_progress_in_order_idx` ON `_tasks_v_version_progress` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `_tasks_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_plan_id` text(36),
	`version_section` text,
	`version_number` text,
	`version_rank` numeric,
	`version_text` text,
	`version_deadline_text` text,
	`version_deadline_date` text,
	`version_status` text DEFAULT 'notStarted',
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_plan_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_tasks_v_parent_idx` ON `_tasks_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version_plan_idx` ON `_tasks_v` (`version_plan_id`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version_rank_idx` ON `_tasks_v` (`version_rank`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_deadline_version_deadline_date_idx` ON `_tasks_v` (`version_deadline_date`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version_status_idx` ON `_tasks_v` (`version_status`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_owner_version_owner_subdistrict_idx` ON `_tasks_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_owner_version_owner_district_idx` ON `_tasks_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_source_version_source_document_idx` ON `_tasks_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version_natural_key_idx` ON `_tasks_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version_updated_at_idx` ON `_tasks_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version_created_at_idx` ON `_tasks_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version_deleted_at_idx` ON `_tasks_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_version_version__status_idx` ON `_tasks_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_created_at_idx` ON `_tasks_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_updated_at_idx` ON `_tasks_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_latest_idx` ON `_tasks_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_rank_version_createdAt_3_idx` ON `_tasks_v` (`version_rank`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_8_idx` ON `_tasks_v` (`version__status`,`version_deleted_at`,`version_rank`,`version_created_at`,`version_plan_id`);
--> statement-breakpoint
CREATE INDEX `version_plan_version_rank_idx` ON `_tasks_v` (`version_plan_id`,`version_rank`);
--> statement-breakpoint
CREATE TABLE `_tasks_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`units_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_tasks_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`units_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_tasks_v_rels_units_id_idx` ON `_tasks_v_rels` (`units_id`);
--> statement-breakpoint
CREATE INDEX `_tasks_v_rels_in_order_idx` ON `_tasks_v_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `units` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`jurisdiction` text,
	`slug` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`source_document_id` text(36),
	`source_places` text,
	`source_hashes` text,
	`natural_key` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `units_name_idx` ON `units` (`name`);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_slug_idx` ON `units` (`slug`);
--> statement-breakpoint
CREATE INDEX `units_owner_owner_subdistrict_idx` ON `units` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `units_owner_owner_district_idx` ON `units` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `units_source_source_document_idx` ON `units` (`source_document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_natural_key_idx` ON `units` (`natural_key`);
--> statement-breakpoint
CREATE INDEX `units_updated_at_idx` ON `units` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `units_created_at_idx` ON `units` (`created_at`);
--> statement-breakpoint
CREATE INDEX `units_deleted_at_idx` ON `units` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `units__status_idx` ON `units` (`_status`);
--> statement-breakpoint
CREATE INDEX `slug_createdAt_idx` ON `units` (`slug`,`created_at`);
--> statement-breakpoint
CREATE INDEX `_status_deletedAt_slug_createdAt_idx` ON `units` (`_status`,`deleted_at`,`slug`,`created_at`);
--> statement-breakpoint
CREATE TABLE `units_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `units_texts_in_order_idx` ON `units_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `_units_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_name` text,
	`version_jurisdiction` text,
	`version_slug` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_source_document_id` text(36),
	`version_source_places` text,
	`version_source_hashes` text,
	`version_natural_key` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_source_document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_units_v_parent_idx` ON `_units_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_version_name_idx` ON `_units_v` (`version_name`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_version_slug_idx` ON `_units_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_owner_version_owner_subdistrict_idx` ON `_units_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_owner_version_owner_district_idx` ON `_units_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_source_version_source_document_idx` ON `_units_v` (`version_source_document_id`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_version_natural_key_idx` ON `_units_v` (`version_natural_key`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_version_updated_at_idx` ON `_units_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_version_created_at_idx` ON `_units_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_version_deleted_at_idx` ON `_units_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_units_v_version_version__status_idx` ON `_units_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_units_v_created_at_idx` ON `_units_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_units_v_updated_at_idx` ON `_units_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_units_v_latest_idx` ON `_units_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `version_slug_version_createdAt_idx` ON `_units_v` (`version_slug`,`version_created_at`);
--> statement-breakpoint
CREATE INDEX `compound_index_9_idx` ON `_units_v` (`version__status`,`version_deleted_at`,`version_slug`,`version_created_at`);
--> statement-breakpoint
CREATE TABLE `_units_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_units_v`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `_units_v_texts_in_order_idx` ON `_units_v_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`batch` text NOT NULL,
	`status` text DEFAULT 'planned' NOT NULL,
	`name` text,
	`document_id` text(36),
	`plan` text,
	`counts_create` numeric,
	`counts_update` numeric,
	`counts_keep` numeric,
	`counts_conflict` numeric,
	`counts_absent` numeric,
	`messages` text,
	`actor` text DEFAULT 'person' NOT NULL,
	`started_by_id` text(36),
	`started_at` text,
	`applied_at` text,
	`undone_at` text,
	`undone_by_id` text(36),
	`intake` text,
	`undo` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`started_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`undone_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `imports_batch_idx` ON `imports` (`batch`);
--> statement-breakpoint
CREATE INDEX `imports_status_idx` ON `imports` (`status`);
--> statement-breakpoint
CREATE INDEX `imports_document_idx` ON `imports` (`document_id`);
--> statement-breakpoint
CREATE INDEX `imports_started_by_idx` ON `imports` (`started_by_id`);
--> statement-breakpoint
CREATE INDEX `imports_undone_by_idx` ON `imports` (`undone_by_id`);
--> statement-breakpoint
CREATE INDEX `imports_updated_at_idx` ON `imports` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `imports_created_at_idx` ON `imports` (`created_at`);
--> statement-breakpoint
CREATE TABLE `source_documents` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`url` text,
	`publisher` text,
	`published_on` text,
	`sha256` text NOT NULL,
	`encoding` text NOT NULL,
	`script` text NOT NULL,
	`text` text NOT NULL,
	`file_id` text(36),
	`coverage_characters` numeric,
	`coverage_attributed` numeric,
	`coverage_structure` numeric,
	`coverage_chrome` numeric,
	`coverage_unattributed` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `source_files`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `source_documents_kind_idx` ON `source_documents` (`kind`);
--> statement-breakpoint
CREATE INDEX `source_documents_published_on_idx` ON `source_documents` (`published_on`);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_documents_sha256_idx` ON `source_documents` (`sha256`);
--> statement-breakpoint
CREATE INDEX `source_documents_file_idx` ON `source_documents` (`file_id`);
--> statement-breakpoint
CREATE INDEX `source_documents_updated_at_idx` ON `source_documents` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `source_documents_created_at_idx` ON `source_documents` (`created_at`);
--> statement-breakpoint
CREATE TABLE `source_files` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	`focal_x` numeric,
	`focal_y` numeric
);
--> statement-breakpoint
CREATE INDEX `source_files_updated_at_idx` ON `source_files` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `source_files_created_at_idx` ON `source_files` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_files_filename_idx` ON `source_files` (`filename`);
--> statement-breakpoint
CREATE TABLE `media` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`alt` text,
	`caption` text,
	`owner_subdistrict_id` text(36),
	`owner_district` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft',
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	`focal_x` numeric,
	`focal_y` numeric,
	`sizes_thumbnail_url` text,
	`sizes_thumbnail_width` numeric,
	`sizes_thumbnail_height` numeric,
	`sizes_thumbnail_mime_type` text,
	`sizes_thumbnail_filesize` numeric,
	`sizes_thumbnail_filename` text,
	`sizes_card_url` text,
	`sizes_card_width` numeric,
	`sizes_card_height` numeric,
	`sizes_card_mime_type` text,
	`sizes_card_filesize` numeric,
	`sizes_card_filename` text,
	`sizes_large_url` text,
	`sizes_large_width` numeric,
	`sizes_large_height` numeric,
	`sizes_large_mime_type` text,
	`sizes_large_filesize` numeric,
	`sizes_large_filename` text,
	FOREIGN KEY (`owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `media_owner_owner_subdistrict_idx` ON `media` (`owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `media_owner_owner_district_idx` ON `media` (`owner_district`);
--> statement-breakpoint
CREATE INDEX `media_updated_at_idx` ON `media` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `media_created_at_idx` ON `media` (`created_at`);
--> statement-breakpoint
CREATE INDEX `media_deleted_at_idx` ON `media` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `media__status_idx` ON `media` (`_status`);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_filename_idx` ON `media` (`filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_thumbnail_sizes_thumbnail_filename_idx` ON `media` (`sizes_thumbnail_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_card_sizes_card_filename_idx` ON `media` (`sizes_card_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_large_sizes_large_filename_idx` ON `media` (`sizes_large_filename`);
--> statement-breakpoint
CREATE TABLE `_media_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_alt` text,
	`version_caption` text,
	`version_owner_subdistrict_id` text(36),
	`version_owner_district` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`version_url` text,
	`version_thumbnail_u_r_l` text,
	`version_filename` text,
	`version_mime_type` text,
	`version_filesize` numeric,
	`version_width` numeric,
	`version_height` numeric,
	`version_focal_x` numeric,
	`version_focal_y` numeric,
	`version_sizes_thumbnail_url` text,
	`version_sizes_thumbnail_width` numeric,
	`version_sizes_thumbnail_height` numeric,
	`version_sizes_thumbnail_mime_type` text,
	`version_sizes_thumbnail_filesize` numeric,
	`version_sizes_thumbnail_filename` text,
	`version_sizes_card_url` text,
	`version_sizes_card_width` numeric,
	`version_sizes_card_height` numeric,
	`version_sizes_card_mime_type` text,
	`version_sizes_card_filesize` numeric,
	`version_sizes_card_filename` text,
	`version_sizes_large_url` text,
	`version_sizes_large_width` numeric,
	`version_sizes_large_height` numeric,
	`version_sizes_large_mime_type` text,
	`version_sizes_large_filesize` numeric,
	`version_sizes_large_filename` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_owner_subdistrict_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `_media_v_parent_idx` ON `_media_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_owner_version_owner_subdistrict_idx` ON `_media_v` (`version_owner_subdistrict_id`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_owner_version_owner_district_idx` ON `_media_v` (`version_owner_district`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_version_updated_at_idx` ON `_media_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_version_created_at_idx` ON `_media_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_version_deleted_at_idx` ON `_media_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_version__status_idx` ON `_media_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_version_filename_idx` ON `_media_v` (`version_filename`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_sizes_thumbnail_version_sizes_thumbnail_idx` ON `_media_v` (`version_sizes_thumbnail_filename`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_sizes_card_version_sizes_card_filename_idx` ON `_media_v` (`version_sizes_card_filename`);
--> statement-breakpoint
CREATE INDEX `_media_v_version_sizes_large_version_sizes_large_filenam_idx` ON `_media_v` (`version_sizes_large_filename`);
--> statement-breakpoint
CREATE INDEX `_media_v_created_at_idx` ON `_media_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_media_v_updated_at_idx` ON `_media_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_media_v_latest_idx` ON `_media_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `users_roles` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `users_roles_in_order_idx` ON `users_roles` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `users_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `users_sessions_in_order_idx` ON `users_sessions` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`enable_a_p_i_key` integer,
	`api_key` text,
	`api_key_index` text,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);
--> statement-breakpoint
CREATE INDEX `users_name_idx` ON `users` (`name`);
--> statement-breakpoint
CREATE INDEX `users_updated_at_idx` ON `users` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `users_created_at_idx` ON `users` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_idx` ON `users` (`email`);
--> statement-breakpoint
CREATE TABLE `users_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `users_texts_in_order_idx` ON `users_texts` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `users_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`subdistricts_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subdistricts_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `users_rels_subdistricts_id_idx` ON `users_rels` (`subdistricts_id`);
--> statement-breakpoint
CREATE INDEX `users_rels_in_order_idx` ON `users_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `payload_kv` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`global_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_global_slug_idx` ON `payload_locked_documents` (`global_slug`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_updated_at_idx` ON `payload_locked_documents` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_created_at_idx` ON `payload_locked_documents` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`subdistricts_id` text(36),
	`leaders_id` text(36),
	`departments_id` text(36),
	`duties_id` text(36),
	`honors_id` text(36),
	`work_reports_id` text(36),
	`city_plans_id` text(36),
	`tasks_id` text(36),
	`units_id` text(36),
	`imports_id` text(36),
	`source_documents_id` text(36),
	`source_files_id` text(36),
	`media_id` text(36),
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subdistricts_id`) REFERENCES `subdistricts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leaders_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`departments_id`) REFERENCES `departments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`duties_id`) REFERENCES `duties`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`honors_id`) REFERENCES `honors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`work_reports_id`) REFERENCES `work_reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`city_plans_id`) REFERENCES `city_plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tasks_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`units_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`imports_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_documents_id`) REFERENCES `source_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_files_id`) REFERENCES `source_files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_subdistricts_id_idx` ON `payload_locked_documents_rels` (`subdistricts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_leaders_id_idx` ON `payload_locked_documents_rels` (`leaders_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_departments_id_idx` ON `payload_locked_documents_rels` (`departments_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_duties_id_idx` ON `payload_locked_documents_rels` (`duties_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_honors_id_idx` ON `payload_locked_documents_rels` (`honors_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_work_reports_id_idx` ON `payload_locked_documents_rels` (`work_reports_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_city_plans_id_idx` ON `payload_locked_documents_rels` (`city_plans_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_tasks_id_idx` ON `payload_locked_documents_rels` (`tasks_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_units_id_idx` ON `payload_locked_documents_rels` (`units_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_imports_id_idx` ON `payload_locked_documents_rels` (`imports_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_source_documents_id_idx` ON `payload_locked_documents_rels` (`source_documents_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_source_files_id_idx` ON `payload_locked_documents_rels` (`source_files_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_media_id_idx` ON `payload_locked_documents_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_in_order_idx` ON `payload_locked_documents_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `payload_preferences` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text,
	`value` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payload_preferences_key_idx` ON `payload_preferences` (`key`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_updated_at_idx` ON `payload_preferences` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_created_at_idx` ON `payload_preferences` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_users_id_idx` ON `payload_preferences_rels` (`users_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_in_order_idx` ON `payload_preferences_rels` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `payload_migrations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);
