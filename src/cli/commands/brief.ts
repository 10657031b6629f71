import { Command, Option } from 'commander'
import type { BriefFormat } from '#actions'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'

interface BriefOptions extends options.AsOfOptions {
  readonly format?: BriefFormat
  readonly since?: string
  readonly output?: string
}

export const brief = (output: Output): Command =>
  new Command('brief')
    .description(
      'What happened, by whose account, what is disputed, what changed, deals, ties, explanations and what to watch, each sentence with the places that it rests on.',
    )
    .argument('<case>', 'the case file')
    .addOption(options.asOf())
    .option('--since <day>', 'tell also what became public since the end of this day, as 2023-07-05')
    .addOption(
      new Option(
        '--format <format>',
        'Markdown, a page that prints well, or a Word file (else told by the name of the file)',
      ).choices(['md', 'html', 'docx']),
    )
    .option('-o, --output <file>', 'the file to write, whole or not at all (else to stdout)')
    .addOption(options.recordAsOf())
    .action(async (path: string, given: BriefOptions) => {
      const format = given.format ?? formatOf(given.output)
      await inCase(path, given, async (ledger, asOf, { writeBrief, writeWhole }) => {
        const text = await writeBrief(ledger, { format, since: given.since }, asOf)
        const chunks = async function* () {
          yield text
        }
        if (given.output === undefined || given.output === '-') await output.chunks(chunks())
        else await writeWhole(given.output, chunks())
      })
    })

const formatOf = (file = ''): BriefFormat => (/\.html?$/iu.test(file) ? 'html' : /\.docx$/iu.test(file) ? 'docx' : 'md')
