import { Command } from 'commander'
import { CounterclaimError } from '#model'
import { inCase } from '../in-case.ts'
import type { Output } from '../output.ts'

interface JudgeOptions {
  readonly reason?: string
  readonly undo?: boolean
}

type Verdict = 'same' | 'different' | 'unsure'

export const same = (output: Output): Command =>
  judging(output, 'same', 'Say that two actors are one, or two articles of one origin, whatever was found.')

export const different = (output: Output): Command =>
  judging(
    output,
    'different',
    'Say that two actors are not one, or two articles not of one origin, whatever was found.',
  )

export const unsure = (output: Output): Command =>
  judging(
    output,
    'unsure',
    'Say of two actors that nobody can tell whether they are one; they stay as they were found.',
  )

const judging = (output: Output, verdict: Verdict, description: string): Command =>
  new Command(verdict)
    .description(`${description} The judgement is kept with its reason, also when they are read again.`)
    .argument('<case>', 'the case file')
    .argument('<a>', 'an actor by name or id, or an article, such as a-0123456789ab')
    .argument('<b>', 'another of them')
    .option('--why, --reason <words>', 'why; needed unless a judgement is taken back')
    .option('--undo', 'take such a judgement back')
    .action(async (path: string, a: string, b: string, { reason, undo = false }: JudgeOptions) => {
      const said = reason?.trim() || null
      if (said === null && !undo) throw new CounterclaimError('reason-missing', verdict)
      const { author } = await import('#wiring')
      const word = { reason: said, undo, author: author() }
      const isOfArticles = [a, b].some((id) => /^a-[0-9a-f]{12}$/u.test(id)) && verdict !== 'unsure'
      const now = await inCase(path, {}, async (ledger, _asOf, { judgeIdentity, judgeOrigin }) => {
        if (isOfArticles) {
          const { together } = await judgeOrigin(ledger, { articles: [a, b], same: verdict === 'same', ...word })
          return `${a} and ${b} are ${together ? 'of one origin' : 'of two origins'} now`
        }
        const { actors, together } = await judgeIdentity(ledger, { actors: [a, b], verdict, ...word })
        return `${actors.join(' and ')} are ${together ? 'one' : 'two'} now`
      })
      output.line(`${undo ? 'taken back' : 'kept'}: ${now}`)
    })
