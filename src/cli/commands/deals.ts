import { Command } from 'commander'
import type { DealView, GroundView } from '#contract'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, datedWords, wrapped } from '../words.ts'

interface DealOptions extends options.AsOfOptions {
  readonly all?: boolean
  readonly json?: boolean
}

export const deals = (output: Output): Command =>
  new Command('deals')
    .description(
      'What was agreed, offered, refused: each deal with its sides, broker, terms and steps, when each happened and when it was disclosed, and how it stands by each account.',
    )
    .argument('<case>', 'the case file')
    .option('--all', 'also deals that a person rejected')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: DealOptions) => {
      const found = await inCase(path, given, (ledger, asOf, { listDeals }) => listDeals(ledger, asOf, given))
      if (given.json) {
        for (const deal of found) output.json(deal)
        return
      }
      for (const deal of found) say(deal, output)
      output.line(`${counted(found.length, 'deal')}.`)
    })

function say(deal: DealView, output: Output): void {
  const dim = (text: string) => output.style('dim', text)
  output.line(
    `${output.style('bold', deal.name)} ${dim(`(${deal.id}) · ${deal.date.edtf === null ? 'no known day' : datedWords(deal.date)} · ${counted(deal.origins, 'origin')}`)}`,
  )
  output.line(`  between ${sidesOf(deal.partyNames)}${deal.brokerName ? `, brokered by ${deal.brokerName}` : ''}`)
  for (const term of deal.terms) for (const line of wrapped(`term: ${term}`, output.width, '  ')) output.line(line)
  for (const term of deal.openTerms)
    for (const line of wrapped(`still open: ${term}`, output.width, '  ')) output.line(line)
  for (const step of deal.steps) {
    const who = [step.byNames.join(', '), step.toNames.length > 0 ? `to ${step.toNames.join(', ')}` : '']
      .filter(Boolean)
      .join(' ')
    output.line(
      `  ${datedWords(step.on)} ${step.kind}${who ? ` by ${who}` : ''} ${dim(`· disclosed ${datedWords(step.disclosed)}`)}`,
    )
    if (step.terms) for (const line of wrapped(step.terms, output.width, '    ')) output.line(line)
    for (const span of step.spans) output.line(dim(`    “${span.text}” ${accountWords(span)}`))
  }
  for (const { accountName, state, on } of deal.status)
    output.line(dim(`  by the account of ${accountName ?? 'nobody named'}: ${state} (${datedWords(on)})`))
  output.line()
}

/** By whose account a stretch stands, and where. */
export const accountWords = ({ accountName, article, start }: GroundView): string =>
  `· ${accountName ?? 'nobody named'} · ${article} at ${start}`

const sidesOf = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]} and somebody not named` : names.join(' and ') || 'nobody named'
