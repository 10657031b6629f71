import { Command } from 'commander'
import type { DocumentOptions } from '#actions'
import type { ReadLine } from '#contract'
import { sayAside } from '../additions.ts'
import { explanationLines } from '../explanation.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, datedWords, wrapped } from '../words.ts'

interface ReadOptions extends DocumentOptions {
  readonly threshold: number
  readonly allowPrivate?: boolean
  readonly threads?: number
  readonly explain?: boolean
  readonly json?: boolean
}

export const read = (output: Output): Command =>
  new Command('read')
    .description('Read documents without a case and say what is in them; nothing is kept.')
    .argument('<files...>', 'as for add: files, folders, web addresses, lists of addresses')
    .addOption(options.published())
    .addOption(options.outlet())
    .addOption(options.charset())
    .option('--verbatim', 'take plain text as it is, so that offsets are offsets into the file')
    .addOption(options.fetchNamed())
    .addOption(options.allowPrivate())
    .addOption(options.threshold())
    .option('--explain', 'say of each claim how it was found, and what the threshold leaves out')
    .addOption(options.threads())
    .addOption(options.json())
    .action(async (files: string[], given: ReadOptions) => {
      const { readFiles } = await import('#actions')
      const { openNetwork, openReader } = await import('#wiring')
      const fetcher = openNetwork({ allowPrivate: given.allowPrivate ?? false })
      const reader = openReader(given)
      try {
        for await (const result of readFiles(files, given, { fetcher, reader })) {
          if (result.kind === 'failed') output.error(result.error, { json: given.json === true })
          else if (result.kind === 'read') say(result.line, given, output)
          // A line of JSON is a document here, and nothing else.
          else if (!given.json) sayAside(result, output, false)
        }
      } finally {
        await reader.close()
        await fetcher.close()
      }
    })

function say(document: ReadLine, { json }: ReadOptions, output: Output): void {
  if (json) return output.json(document)
  const { file, article, actors, claims, notices, explained } = document
  const words = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([start, end]) => article.text.slice(start, end)).join(' … ')
  output.line(output.style('bold', article.title ?? file))
  output.line(
    output.style(
      'dim',
      `${file} · ${article.outlet ?? 'outlet unknown'} · published ${datedWords(article.published)} · ${counted(claims.length, 'claim')}`,
    ),
  )
  for (const { message } of notices) output.line(output.style('yellow', message))
  for (const claim of explained ?? []) {
    output.line()
    for (const line of explanationLines(claim, article.text, output)) output.line(line)
  }
  for (const claim of explained ? [] : claims) {
    const who =
      actors.find(({ id }) => id === claim.speaker)?.name ??
      (words(claim.source) || (claim.form === 'author' ? 'the author' : 'nobody named'))
    output.line()
    output.line(
      `${output.style('bold', who)} ${words(claim.cue)} ${output.style('dim', `· ${claim.form} · said ${datedWords(claim.saidOn)} · about ${datedWords(claim.about)}`)}`,
    )
    for (const line of wrapped(words(claim.content), output.width, '    ')) output.line(line)
  }
  output.line()
}
