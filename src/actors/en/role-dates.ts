import type { Token } from '#language'
import type { Role, TimeExpression } from '#model'

// president [since 1994]   minister of mines [until last year]   mayor [from 2004 to 2010]

/** The role with its first and last time, where the words after it `[at]` tell them and what they name can be dated. */
export function withDates(role: Role, tokens: readonly Token[], at: number, dates: readonly TimeExpression[]): Role {
  const near = tokens.slice(at, at + reach)
  const after = (link: string): string | null => {
    const index = near.findIndex(({ lower }) => lower === link)
    const next = index < 0 ? undefined : near[index + 1]
    return (next && dates.find(({ start, end }) => start <= next.start && next.start < end)?.edtf) ?? null
  }
  const from = bound(after('since') ?? after('from'), 0)
  const to = bound(after('until') ?? (from === null ? null : after('to')), -1)
  return { ...role, ...(from !== null && { from }), ...(to !== null && { to }) }
}

/** "since 2019" is dated 2019/..: the end of it that is told. */
function bound(edtf: string | null, side: 0 | -1): string | null {
  const told = edtf?.split('/').at(side) ?? null
  return told === '..' || told === '' ? null : told
}

// Tokens after the post: what stands further off is said of something else.
const reach = 7
