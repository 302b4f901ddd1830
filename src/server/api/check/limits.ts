/** How much one query may ask for. */
export type Limits = {
  /** Records on one page; `least` is 0 where all of them may be asked for. */
  least: 0 | 1
  most: number
  /** How far relations are followed. */
  depth: number
  /** Conditions within conditions, and relations in the path of one. */
  nesting: number
  conditions: number
  /** Of `and` and `or`, whether they hold a condition or not. */
  branches: number
  /** Characters of one value. */
  text: number
  /** Of `in` and `not_in`. */
  values: number
  sorts: number
}

/** For whoever is not logged in, API keys included. */
export const FOR_ANYBODY: Limits = {
  least: 1,
  most: 200,
  depth: 3,
  nesting: 4,
  conditions: 50,
  branches: 100,
  text: 1000,
  values: 100,
  sorts: 4,
}

/** A thousand million: the largest page or depth that SQLite and JavaScript both count exactly. */
export const MAX_COUNT = 1_000_000_000

/** For people in the admin, whose bulk actions ask for everything that is chosen: what can still be read and counted. */
export const FOR_STAFF: Limits = {
  least: 0,
  most: MAX_COUNT,
  depth: MAX_COUNT,
  nesting: 10,
  conditions: 1000,
  branches: 2000,
  text: 10_000,
  values: 1000,
  sorts: 100,
}
