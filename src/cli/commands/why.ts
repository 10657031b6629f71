import { Command } from 'commander'
import type { HypothesisView } from '#contract'
import { CounterclaimError } from '#model'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, wrapped } from '../words.ts'
import { accountWords } from './deals.ts'

interface WhyOptions extends options.AsOfOptions {
  readonly question?: string
  readonly add?: string
  readonly actor?: string[]
  readonly mark?: string
  readonly claim?: string
  readonly as?: string
  readonly estimate?: string
  readonly likelihood?: string
  readonly confidence?: string
  readonly reason?: string
  readonly all?: boolean
  readonly json?: boolean
}

export const why = (output: Output): Command =>
  new Command('why')
    .description(
      'Explanations by question, those with the least evidence against them first (analysis of competing hypotheses): proposed by the texts as their authors’, and written by people, who mark the evidence.',
    )
    .argument('<case>', 'the case file')
    .option('--question <words>', 'only questions with these words; with --add the question itself')
    .option('--add <hypothesis>', 'write a hypothesis for --question')
    .option('--actor <names...>', 'with --add: whom it is about')
    .option('--mark <hypothesis>', 'mark a claim as evidence for this hypothesis, by its id')
    .option('--claim <claim>', 'with --mark: the claim, by its id')
    .option('--as <mark>', 'with --mark: CC, C, N, I or II (Heuer), or none to take it back')
    .option('--estimate <hypothesis>', 'your own judgement of this hypothesis, by its id')
    .option('--likelihood <words>', 'with --estimate: a word of ICD 203 such as "very likely", or none to take it back')
    .option('--confidence <level>', 'with --estimate: low, moderate or high', 'moderate')
    .option('--reason <words>', 'why; needed for an estimate')
    .option('--all', 'also hypotheses that a person rejected')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: WhyOptions) => {
      const change = changeOf(given)
      if (change) {
        const { author } = await import('#wiring')
        const kept = await inCase(path, {}, (ledger, _asOf, { writeHypothesis }) =>
          writeHypothesis(ledger, change, { reason: given.reason ?? null, author: author() }),
        )
        return given.json ? output.json(kept) : say(kept, output)
      }
      const found = await inCase(path, given, (ledger, asOf, { listWhy }) => listWhy(ledger, given, asOf))
      let question = ''
      for (const one of found) {
        if (given.json) {
          output.json(one)
          continue
        }
        if (one.question !== question) output.line(output.style('bold', one.question))
        question = one.question
        say(one, output)
      }
      if (!given.json) output.line(`${counted(found.length, 'hypothesis', 'hypotheses')}.`)
    })

function changeOf({
  add,
  question,
  actor,
  mark,
  claim,
  as,
  estimate,
  likelihood,
  confidence = 'moderate',
}: WhyOptions) {
  if (add !== undefined) {
    if (question === undefined) throw new CounterclaimError('command-invalid', 'why --add wants --question "words".')
    return { do: 'add', question, text: add, actors: actor } as const
  }
  if (mark !== undefined) {
    if (claim === undefined || as === undefined)
      throw new CounterclaimError('command-invalid', 'why --mark wants --claim and --as.')
    return { do: 'mark', id: mark, claim, mark: as } as const
  }
  if (estimate !== undefined) {
    if (likelihood === undefined) throw new CounterclaimError('command-invalid', 'why --estimate wants --likelihood.')
    return { do: 'estimate', id: estimate, likelihood, confidence } as const
  }
  return null
}

function say(one: HypothesisView, output: Output): void {
  const dim = (text: string) => output.style('dim', text)
  const whose = one.author
    ? `written by ${one.author}`
    : `as ${one.spans[0]?.accountName ?? 'the text'} puts it${one.likelihood ? `: ${one.likelihood}` : ''}`
  for (const line of wrapped(`${one.rank === null ? '–' : `${one.rank}.`} ${one.text}`, output.width, '  '))
    output.line(line)
  output.line(
    dim(
      `    (${one.id}) · ${whose}${one.rank === null ? ' · no evidence marked yet' : ` · inconsistency ${one.inconsistency}, consistency ${one.consistency}`}`,
    ),
  )
  for (const { mark, speakerName, text, claim, diagnosticity } of one.evidence)
    for (const line of wrapped(
      `${mark.padEnd(2)} ${speakerName ?? 'nobody named'}: ${text} (${claim}, diagnosticity ${diagnosticity})`,
      output.width,
      '    ',
    ))
      output.line(dim(line))
  if (one.estimate)
    output.line(
      `    ${one.estimate.author}: ${one.estimate.likelihood}, ${one.estimate.confidence} confidence (${one.estimate.reason})`,
    )
  for (const span of one.spans) output.line(dim(`    “${span.text}” ${accountWords(span)}`))
  if (one.rank === 1)
    for (const { origin, first } of one.sensitivity)
      output.line(dim(`    without ${origin} the first would be ${first}`))
}
