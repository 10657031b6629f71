import { Command } from 'commander'
import type { IndicatorView } from '#contract'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, wrapped } from '../words.ts'
import { accountWords } from './deals.ts'

interface OutlookOptions extends options.AsOfOptions {
  readonly all?: boolean
  readonly json?: boolean
}

export const outlook = (output: Output): Command =>
  new Command('outlook')
    .description(
      'What to watch for: indicators, conditions ("if this, then that"), doubts and forecasts, from the texts and from people.',
    )
    .argument('<case>', 'the case file')
    .option('--all', 'also what a person rejected')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: OutlookOptions) => {
      const { indicators } = await inCase(path, given, (ledger, asOf, { listOutlook }) =>
        listOutlook(ledger, given, asOf),
      )
      for (const indicator of indicators) {
        if (given.json) output.json(indicator)
        else sayIndicator(indicator, output)
      }
      if (!given.json) output.line(`${counted(indicators.length, 'indicator')}.`)
    })

/** An indicator in a few lines. */
export function sayIndicator(one: IndicatorView, output: Output): void {
  const dim = (text: string) => output.style('dim', text)
  for (const line of wrapped(`${one.kind}: ${one.text}`, output.width)) output.line(line)
  if (one.condition !== null) for (const line of wrapped(`if: ${one.condition}`, output.width, '  ')) output.line(line)
  if (one.consequence !== null)
    for (const line of wrapped(`then: ${one.consequence}`, output.width, '  ')) output.line(line)
  if (one.refutedBy !== null) output.line(`  against it: ${one.refutedBy}`)
  const parts = [
    one.id,
    one.actorNames.join(', '),
    one.meets.join(', '),
    one.due === null ? '' : `due ${one.due}${one.overdue ? ', overdue' : ''}`,
    counted(one.hits, 'hit'),
    one.author ? `written by ${one.author}` : '',
  ]
  output.line(dim(`  ${parts.filter(Boolean).join(' · ')}`))
  for (const span of one.spans) output.line(dim(`  ${accountWords(span)}`))
}
