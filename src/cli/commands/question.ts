import { Command } from 'commander'
import type { QuestionChange } from '#actions'
import { CounterclaimError } from '#model'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { questionLines } from '../question-lines.ts'
import { clockWords } from '../words.ts'
import { writingIn } from '../writing.ts'

interface QuestionOptions extends options.AsOfOptions {
  readonly write?: string
  readonly claims?: readonly string[]
  readonly rename?: string
  readonly merge?: string
  readonly close?: string
  readonly open?: boolean
  readonly attach?: string
  readonly to?: string
  readonly undo?: boolean
  readonly why?: string
  readonly as?: string
  readonly json?: boolean
}

export const question = (output: Output): Command =>
  new Command('question')
    .description(
      'One question with its versions; any of its claims leads to it, and as of a day before anybody said otherwise it has one version. With an option, what you say of it is kept, and can be taken back.',
    )
    .argument('<case>', 'the case file')
    .argument('[question]', 'its id, such as q-c-0123456789ab; none with --write')
    .option('--write <words>', 'a question of your own, about --claims')
    .option('--claims <ids...>', 'the claims that it is about')
    .option('--rename <words>', 'other words for it')
    .option('--merge <question>', 'it and that one are one question')
    .option('--close <words>', 'nothing more is expected, and why')
    .option('--open', 'it is open again')
    .option('--attach <claim>', 'that claim gives the answer of the claim named with --to')
    .option('--to <claim>', 'see --attach')
    .option('--undo', 'take back what was last said of it')
    .option('--why <words>', 'the reason')
    .addOption(options.as())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, id: string | undefined, given: QuestionOptions) => {
      const change = changeIn(id, given)
      const found =
        change === null
          ? await inLinkedCase(path, given, (ledger, asOf, { showQuestion }) => showQuestion(ledger, id ?? '', asOf))
          : await writingIn(path, given.as, (ledger, author, { writeQuestion }) =>
              writeQuestion(ledger, change, { reason: given.why ?? null, author }),
            )
      if (given.json) return output.json(found)
      for (const line of questionLines(found, output)) output.line(line)
      const clock = clockWords(given)
      if (clock !== '') output.line(`The question${clock}.`)
    })

function changeIn(id: string | undefined, given: QuestionOptions): QuestionChange | null {
  const { write, claims = [], rename, merge, close, open, attach, to, undo } = given
  if (write !== undefined) return { do: 'write', words: write, claims }
  if (id === undefined) throw new CounterclaimError('command-invalid', 'question wants the id of one, or --write.')
  if (rename !== undefined) return { do: 'rename', id, words: rename }
  if (merge !== undefined) return { do: 'merge', id, with: merge }
  if (close !== undefined) return { do: 'close', id, reason: close }
  if (open) return { do: 'open', id }
  if (undo) return { do: 'undo', id }
  if (attach === undefined) return null
  if (to === undefined) throw new CounterclaimError('command-invalid', 'question --attach wants --to.')
  return { do: 'attach', id, claim: attach, to }
}
