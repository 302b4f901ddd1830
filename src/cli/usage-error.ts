/** A command line that cannot be meant; its message is ready for the person who wrote it. */
export class UsageError extends Error {}
