import { Command } from 'commander'
import { CounterclaimError } from '#model'
import { inCase } from '../in-case.ts'
import type { Output } from '../output.ts'

interface JudgeOptions {
  readonly reason?: string
  readonly undo?: boolean
}

export const same = (output: Output): Command =>
  judging(output, true, 'same', 'Say that two articles are of one origin, whatever was found.')

export const different = (output: Output): Command =>
  judging(output, false, 'different', 'Say that two articles are not of one origin, whatever was found.')

const judging = (output: Output, isSame: boolean, name: string, description: string): Command =>
  new Command(name)
    .description(`${description} The judgement is kept with its reason, also when they are read again.`)
    .argument('<case>', 'the case file')
    .argument('<a>', 'an article, such as a-0123456789ab')
    .argument('<b>', 'another article')
    .option('--reason <words>', 'why; needed unless a judgement is taken back')
    .option('--undo', 'take such a judgement back')
    .action(async (path: string, a: string, b: string, { reason, undo = false }: JudgeOptions) => {
      const said = reason?.trim() || null
      if (said === null && !undo) throw new CounterclaimError('reason-missing', name)
      const { author } = await import('#wiring')
      const { together } = await inCase(path, {}, (ledger, _asOf, { judgeOrigin }) =>
        judgeOrigin(ledger, { articles: [a, b], same: isSame, reason: said, undo, author: author() }),
      )
      output.line(
        `${undo ? 'taken back' : 'kept'}: ${a} and ${b} are ${together ? 'of one origin' : 'of two origins'} now`,
      )
    })
