import { Command } from 'commander'
import type { QuestionRow } from '#actions'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, wrapped } from '../words.ts'

interface VersionOptions extends options.AsOfOptions {
  readonly json?: boolean
}

export const versions = (output: Output): Command =>
  new Command('versions')
    .description(
      'The points on which claims differ, each with its answers: who held which from when to when, and how many origins stand behind it.',
    )
    .argument('<case>', 'the case file')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: VersionOptions) => {
      const questions = await inCase(path, given, (ledger, asOf, { listVersions }) => listVersions(ledger, asOf))
      for (const question of questions) {
        if (given.json) output.json(question)
        else say(question, output)
      }
      if (!given.json) output.line(`${counted(questions.length, 'question')}.`)
    })

function say({ question, versions: answers, links }: QuestionRow, output: Output): void {
  const origins = new Set(answers.flatMap(({ origins: own }) => own)).size
  output.line(
    `${output.style('bold', question)} ${output.style('dim', `· ${counted(answers.length, 'version')} · ${counted(origins, 'origin')}`)}`,
  )
  for (const { answer, holders } of answers) {
    for (const line of wrapped(answer, output.width, '  ')) output.line(line)
    for (const { name, from, to } of holders)
      output.line(
        output.style(
          'dim',
          `    ${name ?? 'nobody named'} · from ${from ?? 'no known day'}${to === null ? '' : ` to ${to}`}`,
        ),
      )
  }
  for (const { kind, reason } of links) output.line(output.style('dim', `  ${kind}: ${reason}`))
  output.line()
}
