import { Command } from 'commander'
import type { DocumentOptions } from '#actions'
import { Additions } from '../additions.ts'
import { lazyCase } from '../lazy-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'

interface AddOptions extends DocumentOptions {
  readonly title?: string
  readonly allowPrivate?: boolean
  readonly threads?: number
  readonly json?: boolean
}

export const add = (output: Output): Command =>
  new Command('add')
    .description(
      'Read reports into a case; make the case when there is none. Reports are HTML pages, plain text, Markdown, PDF, RSS, Atom, RDF and JSON feeds, and web archives (WARC, WACZ); a folder stands for all of them in it.',
    )
    .argument('<case>', 'the case file, such as mutiny.case')
    .argument(
      '<inputs...>',
      'files, folders, web addresses, or lists of addresses (one a line, in a .txt or .urls file)',
    )
    .addOption(options.published())
    .addOption(options.outlet())
    .addOption(options.charset())
    .addOption(options.fetchNamed())
    .addOption(options.allowPrivate())
    .addOption(options.threads())
    .option('--title <words>', 'title of the case, when it is made (else its file name)')
    .addOption(options.json())
    .action(async (path: string, inputs: string[], given: AddOptions) => {
      const { addReports } = await import('#actions')
      const { author, openNetwork, openOrMakeCase, openPresentCase, openReader } = await import('#wiring')
      const ledger = lazyCase(
        () => openOrMakeCase(path, given.title),
        () => openPresentCase(path),
      )
      const fetcher = openNetwork({
        allowPrivate: given.allowPrivate ?? false,
        onAsking: (address) => output.progress(address),
      })
      const reader = openReader(given)
      const said = new Additions(output, { json: given.json ?? false })
      try {
        const request = { ...ledger, inputs, options: given, fetcher, reader, author: author() }
        for await (const addition of addReports(request)) said.say(addition)
      } finally {
        output.done()
        await reader.close()
        await fetcher.close()
        await ledger.close()
      }
      said.sum()
    })
