/**
 * Permissions without the conditions under which they hold. A condition names the parents that are not public, whose ids
 * are not to be told; that something is allowed at all says as much as anybody can use.
 */
export function withoutConditions(permissions: unknown): unknown {
  if (typeof permissions !== 'object' || permissions === null) return permissions
  const { where, ...rest } = permissions as Record<string, unknown>
  const told = 'permission' in rest ? rest : { ...rest, ...(where !== undefined && { where }) }
  return Object.fromEntries(Object.entries(told).map(([name, each]) => [name, withoutConditions(each)]))
}
