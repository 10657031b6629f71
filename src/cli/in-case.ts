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

/** The same, once all claims of the case are linked: one made before links were kept is linked first. */
export async function inLinkedCase<Value>(
  path: string,
  options: AsOfOptions,
  work: (ledger: Ledger, asOf: AsOf, actions: Actions) => Promise<Value>,
): Promise<Value> {
  const { author } = await import('#wiring')
  return await inCase(path, options, async (ledger, asOf, actions) => {
    await actions.linkCase(ledger, author())
    return await work(ledger, asOf, actions)
  })
}
