import type { ToldChange } from '../changes/told.ts'

/** What a webhook says: which public records changed, as the feed tells it, and nothing of what they hold. */
export type WebhookBody = {
  type: 'content.changed'
  /** ISO 8601, when it was put together. */
  timestamp: string
  /** `cursor` is the place in the feed behind these changes. */
  data: { changes: ToldChange[]; cursor: string }
}
