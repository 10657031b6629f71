import { Command } from 'commander'
import type { QuestionView } from '#contract'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { clockWords, counted, judgementWords, wrapped } from '../words.ts'

interface VersionOptions extends options.AsOfOptions {
  readonly json?: boolean
  readonly all?: boolean
  readonly limit?: number
}

export const versions = (output: Output): Command =>
  new Command('versions')
    .description(
      'The points on which claims differ, each with its answers: who held which from when to when, how long it stood, and how many origins stand behind it.',
    )
    .argument('<case>', 'the case file')
    .option('--all', 'also questions that a person rejected')
    .addOption(options.limit())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: VersionOptions) => {
      const { questions } = await inLinkedCase(path, given, (ledger, asOf, { listVersions }) =>
        listVersions(ledger, asOf, given),
      )
      for (const question of questions) {
        if (given.json) output.json(question)
        else say(question, output)
      }
      if (!given.json) output.line(`${counted(questions.length, 'question')}${clockWords(given)}.`)
    })

function say({ id, question, versions: answers, links, closed, judgement }: QuestionView, output: Output): void {
  const origins = new Set(answers.flatMap(({ origins: own }) => own)).size
  output.line(
    `${output.style('bold', question)} ${output.style('dim', `(${id}) · ${counted(answers.length, 'version')} · ${counted(origins, 'origin')}${closed === null ? '' : ` · closed: ${closed}`}${judgementWords(judgement)}`)}`,
  )
  for (const { answer, holders } of answers) {
    for (const line of wrapped(answer, output.width, '  ')) output.line(line)
    for (const { name, from, to, days } of holders)
      output.line(
        output.style(
          'dim',
          `    ${name ?? 'nobody named'} · from ${from ?? 'no known day'}${to === null ? '' : ` to ${to}`}${days === null ? '' : ` · stood ${counted(days, 'day')}`}`,
        ),
      )
  }
  for (const { kind, reason, judgement: judged } of links)
    output.line(output.style('dim', `  ${kind}: ${reason}${judgementWords(judged)}`))
  output.line()
}
