import type { ClashView } from '#contract'
import type { Ledger } from '#ledger'
import { type AsOf, CounterclaimError } from '#model'
import { clashWords, englishVersions } from '#versions'
import { accountOfView } from './case-accounts.ts'
import { caseCast } from './case-cast.ts'
import { claimsNamed } from './claim-views.ts'

/** The words of two claims that clash, as offsets into the content of each. Throws `claim-not-found`. */
export async function clashOf(ledger: Ledger, a: string, b: string, asOf: AsOf): Promise<ClashView> {
  const cast = await caseCast(ledger, asOf)
  const views = await claimsNamed(ledger, [a, b], asOf)
  const accountNamed = (id: string) => {
    const view = views.find((one) => one.id === id)
    if (!view) throw new CounterclaimError('claim-not-found', id)
    return accountOfView(view, cast)
  }
  const { earlier, later } = clashWords(accountNamed(a), accountNamed(b), englishVersions)
  return {
    a: earlier.map(({ start, end }) => [start, end]),
    b: later.map(({ start, end }) => [start, end]),
  }
}
