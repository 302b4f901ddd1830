import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Journal } from '../../cms/journal.ts'
import { fingerprint, snapshot, type Raw, type Snapshot } from './raw.ts'

type Place = { collection: CollectionSlug; id: string }

/** A record that an import changed: as it was, and of its versions those that are new, changed or gone since. */
type Changed = Place & { doc: Raw; added: string[]; versions: Raw[] }

/** What it takes to bring back the state before an import, and to see whether somebody changed something since. */
export type UndoLog = {
  /** In the order in which they were made. */
  created: (Place & { after: string })[]
  changed: (Changed & { after: string })[]
}

/** Keeps note of every record that is written through the request, whoever's hook writes it. */
export function startJournal(req: PayloadRequest): { journal: Journal; close: () => Promise<UndoLog> } {
  const before = new Map<string, Place & Snapshot>()
  const created = new Map<string, Place>()
  const nameOf = ({ collection, id }: Place) => `${collection} ${id}`
  const journal: Journal = {
    before: async (collection, id) => {
      const place = { collection, id }
      if (before.has(nameOf(place)) || created.has(nameOf(place)) || collection === 'imports') return
      before.set(nameOf(place), { ...place, ...(await snapshot(req, collection, id)) })
    },
    created: (collection, id) => {
      if (collection !== 'imports') created.set(nameOf({ collection, id }), { collection, id })
    },
  }
  const close = async (): Promise<UndoLog> => {
    const log: UndoLog = { created: [], changed: [] }
    for (const place of created.values()) {
      log.created.push({ ...place, after: fingerprint(await snapshot(req, place.collection, place.id)) })
    }
    for (const { collection, id, doc, versions } of before.values()) {
      if (doc === null) continue
      const now = await snapshot(req, collection, id)
      log.changed.push({
        collection,
        id,
        doc,
        ...differences(versions, now.versions),
        after: fingerprint(now),
      })
    }
    return log
  }
  return { journal, close }
}

function differences(before: readonly Raw[], now: readonly Raw[]): Pick<Changed, 'added' | 'versions'> {
  const [old, current] = [byId(before), byId(now)]
  return {
    added: now.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    versions: before.filter((version) => JSON.stringify(current.get(version.id)) !== JSON.stringify(version)),
  }
}

const byId = (versions: readonly Raw[]): Map<string, Raw> => new Map(versions.map((raw) => [raw.id, raw]))
