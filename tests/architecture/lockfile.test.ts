import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

type Package = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>
}

describe('the lockfile', () => {
  // npm writes a lockfile without what its registry could not give it at that moment, and then npm ci refuses it everywhere.
  it('names every optional package, those for other machines included', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isFound(place, name))
        .map((name) => `${name} of ${place}`),
    )
    expect(missing).toEqual([])
  })

  it('names no registry, so that every office can have its own', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
  })
})

/** Node looks beside the package that asks, and then further and further out. */
function isFound(place: string, name: string): boolean {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true
    if (!at.includes('node_modules/')) return false
  }
}
