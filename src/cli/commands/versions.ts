import { Command } from 'commander'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { questionLines } from '../question-lines.ts'
import { clockWords, counted } from '../words.ts'

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
        else for (const line of questionLines(question, output)) output.line(line)
      }
      if (!given.json) output.line(`${counted(questions.length, 'question')}${clockWords(given)}.`)
    })
