import { Command } from 'commander'
import type { TieView } from '#contract'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, wrapped } from '../words.ts'
import { accountWords } from './deals.ts'

interface TieOptions extends options.AsOfOptions {
  readonly actor?: string
  readonly category?: string
  readonly pair?: string
  readonly with?: string
  readonly changedSince?: string
  readonly all?: boolean
  readonly json?: boolean
}

export const ties = (output: Output): Command =>
  new Command('ties')
    .description(
      'Who depends on whom, supplies, commands, opposes, supports, meets whom: each tie with its direction, the instrument by which it works, since when, and the words behind it.',
    )
    .argument('<case>', 'the case file')
    .option('--actor <name>', 'only ties of this actor, by name or id')
    .option('--category <name>', 'only ties of this category, such as depends-on')
    .option('--pair <name>', 'what this actor and --with give each other, side by side')
    .option('--with <name>', 'the other of the pair')
    .option('--changed-since <day>', 'only what came or went since this day of disclosure time')
    .option('--all', 'also ties that a person rejected')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: TieOptions) => {
      if (given.pair !== undefined && given.with !== undefined)
        return await sayPair(path, [given.pair, given.with], given, output)
      if (given.changedSince !== undefined) return await sayChanges(path, given.changedSince, given, output)
      const found = await inCase(path, given, (ledger, asOf, { listTies }) => listTies(ledger, given, asOf))
      for (const tie of found) {
        if (given.json) output.json(tie)
        else say(tie, output)
      }
      if (!given.json) output.line(`${counted(found.length, 'tie')}.`)
    })

function say(tie: TieView, output: Output): void {
  const when = [tie.since, tie.until].some((date) => date !== null)
    ? ` · ${tie.since === tie.until ? tie.since : `${tie.since ?? '..'} to ${tie.until ?? '..'}`}`
    : ''
  output.line(
    `${output.style('bold', tie.fromName)} ${tie.category} ${output.style('bold', tie.toName)} ${output.style('dim', `(${tie.id})${when} · ${counted(tie.origins, 'origin')}`)}`,
  )
  if (tie.instrument !== null) for (const line of wrapped(`by ${tie.instrument}`, output.width, '  ')) output.line(line)
  for (const span of tie.spans)
    for (const line of wrapped(`“${span.text}” ${accountWords(span)}`, output.width, '    '))
      output.line(output.style('dim', line))
}

async function sayPair(
  path: string,
  names: readonly [string, string],
  given: TieOptions,
  output: Output,
): Promise<void> {
  const pair = await inCase(path, given, (ledger, asOf, { showPair }) => showPair(ledger, names, asOf))
  if (given.json) return output.json(pair)
  output.line(output.style('bold', `${pair.a.name} to ${pair.b.name}`))
  for (const tie of pair.gives) say(tie, output)
  output.line(output.style('bold', `${pair.b.name} to ${pair.a.name}`))
  for (const tie of pair.takes) say(tie, output)
  for (const deed of pair.deeds)
    output.line(
      output.style(
        'dim',
        `  ${deed.on.edtf ?? 'undated'} ${deed.type}: “${deed.span.text}” ${accountWords(deed.span)}`,
      ),
    )
}

async function sayChanges(path: string, since: string, given: TieOptions, output: Output): Promise<void> {
  const changes = await inCase(path, given, async (ledger, asOf, { asOfNamed, tieChanges }) => {
    const { disclosed } = asOfNamed({ asOf: since })
    return await tieChanges(ledger, disclosed ?? 0, given, asOf)
  })
  for (const { change, tie } of changes) {
    if (given.json) output.json({ change, ...tie })
    else {
      output.line(output.style(change === 'came' ? 'green' : 'yellow', change))
      say(tie, output)
    }
  }
  if (!given.json) output.line(`${counted(changes.length, 'change')}.`)
}
