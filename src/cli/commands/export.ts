import { Command, Option } from 'commander'
import type { CsvNoun } from '#actions'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'

interface ExportOptions extends options.AsOfOptions {
  readonly format: string
  readonly noun: CsvNoun
  readonly output?: string
  readonly threshold: number
}

const formats = ['case', 'csv', 'schema-org', 'annotations', 'followthemoney', 'stix', 'gexf', 'timelinejs', 'wacz']
const nouns = [
  'claims',
  'articles',
  'actors',
  'links',
  'versions',
  'events',
  'deals',
  'ties',
  'hypotheses',
  'indicators',
  'captures',
]

export const exportTo = (output: Output): Command =>
  new Command('export')
    .description(
      'Write a case in a format that other programs read. "case" is the whole case, which import makes again to the byte; docs/exports.md says what each of the others holds and what is lost in it.',
    )
    .argument('<case>', 'the case file')
    .addOption(new Option('--format <format>', 'which format').choices(formats).makeOptionMandatory())
    .addOption(new Option('--noun <noun>', 'of what a CSV table is').choices(nouns).default('claims'))
    .option('-o, --output <file>', 'the file to write, whole or not at all (else to stdout)')
    .addOption(options.threshold())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .action(async (path: string, given: ExportOptions) => {
      await inCase(path, given, async (ledger, asOf, { exportCase, writeWhole }) => {
        const { chunks } = await exportCase(ledger, given, asOf)
        if (given.output === undefined || given.output === '-') await output.chunks(chunks)
        else await writeWhole(given.output, chunks)
      })
    })
