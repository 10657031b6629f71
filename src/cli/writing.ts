import type { Ledger } from '#wiring'
import { inCase } from './in-case.ts'

type Actions = typeof import('#actions')

/** Opens a case to write into it, in the name that is given or that the machine knows. */
export async function writingIn<Value>(
  path: string,
  as: string | undefined,
  work: (ledger: Ledger, author: string, actions: Actions) => Promise<Value>,
): Promise<Value> {
  const { author } = await import('#wiring')
  const name = as?.trim() || author()
  return await inCase(path, {}, async (ledger, _asOf, actions) => {
    await actions.linkCase(ledger, name)
    return await work(ledger, name, actions)
  })
}
