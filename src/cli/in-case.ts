import type { AsOf } from '#model'
import type { Ledger } from '#wiring'
import type { AsOfOptions } from './options.ts'

type Actions = typeof import('#actions')

/** Opens the case, does the work as of the point that the options name, and closes it again. */
export async function inCase<Value>(
  path: string,
  options: AsOfOptions,
  work: (ledger: Ledger, asOf: AsOf, actions: Actions) => Promise<Value>,
): Promise<Value> {
  const actions = await import('#actions')
  const asOf = actions.asOfNamed(options)
  const { openCase } = await import('#wiring')
  const ledger = await openCase(path)
  try {
    return await work(ledger, asOf, actions)
  } finally {
    await ledger.close()
  }
}
