CREATE TABLE `webhooks_events` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhooks_events_in_order_idx` ON `webhooks_events` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `webhooks_collections` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhooks_collections_in_order_idx` ON `webhooks_collections` (`parent_id`,`order`);
--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`active` integer DEFAULT true,
	`secret` text,
	`secret_made_at` text,
	`position` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `webhooks_active_idx` ON `webhooks` (`active`);
--> statement-breakpoint
CREATE INDEX `webhooks_updated_at_idx` ON `webhooks` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `webhooks_created_at_idx` ON `webhooks` (`created_at`);
--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`webhook_id` text(36) NOT NULL,
	`status` text DEFAULT 'waiting' NOT NULL,
	`attempts` numeric,
	`last_status` numeric,
	`last_error` text,
	`next_try_at` text,
	`delivered_at` text,
	`body` text,
	`key` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`webhook_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_webhook_idx` ON `webhook_deliveries` (`webhook_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_deliveries_key_idx` ON `webhook_deliveries` (`key`);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_updated_at_idx` ON `webhook_deliveries` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_created_at_idx` ON `webhook_deliveries` (`created_at`);
--> statement-breakpoint
CREATE INDEX `status_nextTryAt_idx` ON `webhook_deliveries` (`status`,`next_try_at`);
--> statement-breakpoint
CREATE TABLE `payload_jobs_log` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`executed_at` text NOT NULL,
	`completed_at` text NOT NULL,
	`task_slug` text NOT NULL,
	`task_i_d` text NOT NULL,
	`input` text,
	`output` text,
	`state` text NOT NULL,
	`error` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `payload_jobs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `payload_jobs_log_in_order_idx` ON `payload_jobs_log` (`_parent_id`,`_order`);
--> statement-breakpoint
CREATE TABLE `payload_jobs` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`input` text,
	`completed_at` text,
	`total_tried` numeric DEFAULT 0,
	`has_error` integer DEFAULT false,
	`error` text,
	`task_slug` text,
	`queue` text DEFAULT 'default',
	`wait_until` text,
	`processing` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `payload_jobs_completed_at_idx` ON `payload_jobs` (`completed_at`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_total_tried_idx` ON `payload_jobs` (`total_tried`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_has_error_idx` ON `payload_jobs` (`has_error`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_task_slug_idx` ON `payload_jobs` (`task_slug`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_queue_idx` ON `payload_jobs` (`queue`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_wait_until_idx` ON `payload_jobs` (`wait_until`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_processing_idx` ON `payload_jobs` (`processing`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_updated_at_idx` ON `payload_jobs` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_created_at_idx` ON `payload_jobs` (`created_at`);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `webhooks_id` text(36) REFERENCES webhooks(id) ON DELETE cascade;
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `webhook_deliveries_id` text(36) REFERENCES webhook_deliveries(id) ON DELETE cascade;
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_webhooks_id_idx` ON `payload_locked_documents_rels` (`webhooks_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_webhook_deliveries_id_idx` ON `payload_locked_documents_rels` (`webhook_deliveries_id`);
