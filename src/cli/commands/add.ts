import { Command } from 'commander'
import type { Addition, DocumentOptions } from '#actions'
import type { Ledger } from '#wiring'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, datedWords } from '../words.ts'

interface AddOptions extends DocumentOptions {
  readonly title?: string
  readonly json?: boolean
}

export const add = (output: Output): Command =>
  new Command('add')
    .description(
      'Read reports into a case; make the case when there is none. A folder stands for all pages and texts in it.',
    )
    .argument('<case>', 'the case file, such as mutiny.case')
    .argument('<paths...>', 'HTML pages, plain texts, or folders of them')
    .addOption(options.published())
    .addOption(options.outlet())
    .addOption(options.charset())
    .option('--title <words>', 'title of the case, when it is made (else its file name)')
    .addOption(options.json())
    .action(async (path: string, paths: string[], given: AddOptions) => {
      const { addReports } = await import('#actions')
      const { author, openOrMakeCase } = await import('#wiring')
      let ledger: Ledger | undefined
      const open = async () => (ledger ??= await openOrMakeCase(path, given.title))
      const counts = { added: 0, known: 0, failed: 0 }
      try {
        for await (const { addition, total } of addReports({ paths, options: given, open, author: author() })) {
          counts[addition.kind]++
          say(addition, given, output)
          output.progress(`${counts.added + counts.known + counts.failed} of ${total}`)
        }
      } finally {
        output.done()
        await ledger?.close()
      }
      if (!given.json)
        output.line(`${counts.added} added, ${counts.known} already in the case, ${counts.failed} failed`)
    })

function say(addition: Addition, { json }: AddOptions, output: Output): void {
  if (addition.kind === 'failed') {
    if (json) output.json({ kind: 'failed', file: addition.file, error: addition.error })
    output.error(addition.error, { json: json === true })
    return
  }
  const { kind, file, reading } = addition
  const { id, title, outlet, published } = reading.article
  if (json) output.json({ kind, file, article: { id, title, outlet, published }, claims: reading.claims.length })
  else if (kind === 'known')
    output.line(`${output.style('dim', 'known')}  ${file} ${output.style('dim', '· already in the case')}`)
  else
    output.line(
      `${output.style('green', 'added')}  ${file} · ${title ?? '(no title)'} · published ${datedWords(published)} · ${counted(reading.claims.length, 'claim')}`,
    )
}
