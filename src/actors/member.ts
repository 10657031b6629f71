import type { ActorType, Role } from '#model'
import type { Naming } from './naming.ts'

/** One of the cast while it is put together: a name and all words that mean it. */
export interface Member {
  readonly name: string
  readonly type: ActorType
  readonly namings: readonly Naming[]
}

export const lastWord = (name: string): string => name.slice(name.search(/\S+$/u))

export const isOneWord = (name: string): boolean => !/\s/u.test(name)

/** The roles that the namings give, each once; "president" gives way to "president of Russia". */
export function rolesOf(namings: readonly Naming[]): Role[] {
  const roles: Role[] = []
  for (const { role } of namings) {
    if (!role) continue
    const known = roles.findIndex((held) => held.role === role.role && held.of === role.of)
    // What a later naming adds of dates is kept.
    if (known < 0) roles.push(role)
    else roles[known] = { ...role, ...roles[known] }
  }
  return roles.filter(
    (role) => role.of !== null || !roles.some((other) => other.of !== null && other.role === role.role),
  )
}

export const speaksForName = (namings: readonly Naming[]): string | null =>
  namings.find(({ speaksFor }) => speaksFor !== null)?.speaksFor ?? null
