type Published = { _status?: 'draft' | 'published' | null; deletedAt?: string | null }

/** Whether this change put a record before the public: it is published and was not, or came back from the trash so. */
export function becamePublic(doc: unknown, previousDoc: unknown): boolean {
  return isPublic(doc) && !isPublic(previousDoc)
}

const isPublic = (doc: unknown): boolean =>
  (doc as Published | undefined)?._status === 'published' && !(doc as Published).deletedAt
