import { Command } from 'commander'
import type { DocumentOptions } from '#actions'
import { Additions } from '../additions.ts'
import { lazyCase } from '../lazy-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'

interface FollowOptions extends DocumentOptions {
  readonly allowPrivate?: boolean
  readonly threads?: number
  readonly json?: boolean
}

export const follow = (output: Output): Command =>
  new Command('follow')
    .description(
      'Fetch feeds again and add what is new in them, the articles that they only name among it. What changed since is added as a revision.',
    )
    .argument('<case>', 'the case file')
    .argument('[feeds...]', 'addresses of feeds; without one, every feed that the case has something from')
    .addOption(options.published())
    .addOption(options.outlet())
    .addOption(options.allowPrivate())
    .addOption(options.threads())
    .addOption(options.json())
    .action(async (path: string, addresses: string[], given: FollowOptions) => {
      const { followFeeds } = await import('#actions')
      const { author, openCase, openNetwork, openOrMakeCase, openPresentCase, openReader } = await import('#wiring')
      const ledger = lazyCase(
        () => (addresses.length > 0 ? openOrMakeCase(path) : openCase(path)),
        () => openPresentCase(path),
      )
      const fetcher = openNetwork({
        allowPrivate: given.allowPrivate ?? false,
        onAsking: (address) => output.progress(address),
      })
      const reader = openReader(given)
      const said = new Additions(output, { json: given.json ?? false, onlyNews: true })
      try {
        const request = { ...ledger, addresses, options: given, fetcher, reader, author: author() }
        for await (const addition of followFeeds(request)) said.say(addition)
      } finally {
        output.done()
        await reader.close()
        await fetcher.close()
        await ledger.close()
      }
      said.sum()
    })
