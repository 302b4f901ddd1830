/** A record as it may be before it is complete: any field may be missing. */
export type Loose<T> = { [K in keyof T]?: T[K] | null | undefined }
