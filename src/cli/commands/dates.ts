import { open } from 'node:fs/promises'
import { Command } from 'commander'
import type { DocumentOptions } from '#actions'
import type { DatedWords } from '#contract'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted } from '../words.ts'

interface DatesOptions extends DocumentOptions, options.AsOfOptions {
  readonly article?: string
  readonly json?: boolean
}

export const dates = (output: Output): Command =>
  new Command('dates')
    .description('Time expressions with what they mean: TIMEX3 type and value, EDTF, what each rests on, and the rule.')
    .argument('<case or files...>', 'a case file, or documents as for read')
    .option('--article <id>', 'of a case, only those of this article')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.published())
    .addOption(options.charset())
    .option('--verbatim', 'take plain text as it is, so that offsets are offsets into the file')
    .addOption(options.json())
    .action(async (inputs: string[], given: DatesOptions) => {
      const [first = ''] = inputs
      const count =
        inputs.length === 1 && (await isCase(first))
          ? await ofCase(first, given, output)
          : await ofFiles(inputs, given, output)
      if (!given.json) output.line(`${counted(count, 'time expression')}.`)
    })

/** A case is a SQLite file, whatever it is called. */
async function isCase(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  try {
    const { buffer } = (await file?.read(Buffer.alloc(15), 0, 15)) ?? {}
    return buffer?.toString('latin1') === 'SQLite format 3'
  } catch {
    return false
  } finally {
    await file?.close()
  }
}

async function ofCase(path: string, given: DatesOptions, output: Output): Promise<number> {
  return await inCase(path, given, async (ledger, asOf, { listDates }) => {
    let count = 0
    for await (const date of listDates(ledger, given, asOf)) {
      count++
      say(date, given, output)
    }
    return count
  })
}

async function ofFiles(files: readonly string[], given: DatesOptions, output: Output): Promise<number> {
  const { datedWords, readFiles } = await import('#actions')
  const { openNetwork, openReader } = await import('#wiring')
  const [fetcher, reader] = [openNetwork({ allowPrivate: false }), openReader({ threads: 1 })]
  let count = 0
  try {
    for await (const result of readFiles(files, given, { fetcher, reader })) {
      if (result.kind === 'failed') output.error(result.error, { json: given.json === true })
      if (result.kind !== 'read') continue
      for (const date of datedWords(result.line)) {
        count++
        say({ ...date, file: result.line.file }, given, output)
      }
    }
  } finally {
    await reader.close()
    await fetcher.close()
  }
  return count
}

function say(
  date: DatedWords | (Omit<DatedWords, 'article'> & { file: string }),
  { json }: DatesOptions,
  output: Output,
) {
  if (json) return output.json(date)
  const { text, type, value, edtf, basis, rule } = date
  const where = 'file' in date ? date.file : date.article.id
  const means = [`${type} ${value}`, edtf ?? 'no date', basis, rule ?? '', `${where}:${date.start}`].filter(Boolean)
  output.line(`${output.style('bold', text)} ${output.style('dim', `· ${means.join(' · ')}`)}`)
}
