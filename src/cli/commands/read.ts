import { Command } from 'commander'
import type { DocumentOptions } from '#actions'
import type { ReadLine } from '#contract'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, datedWords, wrapped } from '../words.ts'

interface ReadOptions extends DocumentOptions {
  readonly threshold: number
  readonly json?: boolean
}

export const read = (output: Output): Command =>
  new Command('read')
    .description('Read documents without a case and say what is in them; nothing is kept.')
    .argument('<files...>', 'HTML pages, plain texts, or folders of them')
    .addOption(options.published())
    .addOption(options.outlet())
    .addOption(options.charset())
    .option('--verbatim', 'take plain text as it is, so that offsets are offsets into the file')
    .addOption(options.threshold())
    .addOption(options.json())
    .action(async (files: string[], given: ReadOptions) => {
      const { readFiles } = await import('#actions')
      for await (const result of readFiles(files, given)) {
        if (result.kind === 'failed') output.error(result.error, { json: given.json === true })
        else if (given.json) output.json(result.line)
        else say(result.line, output)
      }
    })

function say({ file, article, actors, claims }: ReadLine, output: Output): void {
  const words = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([start, end]) => article.text.slice(start, end)).join(' … ')
  output.line(output.style('bold', article.title ?? file))
  output.line(
    output.style(
      'dim',
      `${file} · ${article.outlet ?? 'outlet unknown'} · published ${datedWords(article.published)} · ${counted(claims.length, 'claim')}`,
    ),
  )
  for (const claim of claims) {
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
