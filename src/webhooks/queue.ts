/** The names under which Payload's job queue knows the work of the webhooks. */
export const QUEUE = 'webhooks'
export const DISPATCH = 'dispatchWebhooks'
export const SEND = 'sendWebhook'
