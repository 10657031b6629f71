import { Argument, Command } from 'commander'
import type { JudgementView } from '#contract'
import { CounterclaimError, type Judgement } from '#model'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, judgementWords } from '../words.ts'
import { writingIn } from '../writing.ts'

interface JudgeOptions extends options.AsOfOptions {
  readonly why?: string
  readonly set?: readonly string[]
  readonly undo?: boolean
  readonly orphans?: boolean
  readonly conflicts?: boolean
  readonly as?: string
  readonly json?: boolean
}

const decisions = ['accept', 'reject', 'unsure', 'correct', 'withdraw'] as const

export const judge = (output: Output): Command =>
  new Command('judge')
    .description(
      'Decide on a claim, a link, a question, a deal, a tie, a hypothesis, an indicator, or whether two actors are one, with the reason; nothing is overwritten, and the decision outlives reading again. Without a subject: what people decided.',
    )
    .argument('<case>', 'the case file')
    .argument(
      '[subject]',
      'the id of a claim (c-…), a link (l-…), a question (q-…), a deal (d-…), a tie (t-…), a hypothesis (h-…) or an indicator (i-…), or two actors as ACTOR=ACTOR',
    )
    .addArgument(new Argument('[decision]', 'what you decide; withdraw takes your own back').choices(decisions))
    .option('--why <words>', 'the reason; needed unless a judgement is taken back')
    .option(
      '--set <field=value...>',
      'for correct: speaker, polarity, modality, form, saidOn, about, knownFrom, occasion or kind of a claim, kind of a link; of a deal, tie, hypothesis or indicator any field, into=ID to join a deal to another',
    )
    .option('--undo', 'the same as withdraw')
    .option('--orphans', 'only judgements on what the case no longer holds')
    .option('--conflicts', 'only findings on which people decided differently')
    .addOption(options.as())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(
      async (
        path: string,
        subject: string | undefined,
        decided: Judgement['decision'] | undefined,
        given: JudgeOptions,
      ) => {
        if (subject === undefined) return list(path, given, output)
        const decision = given.undo ? 'withdraw' : decided
        if (decision === undefined)
          throw new CounterclaimError('command-invalid', `judge wants a decision: ${decisions.join(', ')}.`)
        const standing = await writingIn(path, given.as, (ledger, author, actions) =>
          actions.judge(ledger, {
            subject,
            decision,
            reason: given.why ?? null,
            correction: fieldsOf(given.set),
            author,
          }),
        )
        if (given.json) output.json({ subject, judgement: standing })
        else output.line(`kept: ${subject}${judgementWords(standing) || ' · no judgement stands'}`)
      },
    )

async function list(path: string, given: JudgeOptions, output: Output): Promise<void> {
  const found = await inLinkedCase(path, given, (ledger, asOf, { listJudgements }) =>
    listJudgements(ledger, asOf, given),
  )
  for (const judgement of found) {
    if (given.json) output.json(judgement)
    else output.line(words(judgement))
  }
  if (!given.json) output.line(`${counted(found.length, 'judgement')}.`)
}

const words = (judgement: JudgementView): string => {
  const { subject, orphan, recordedAt } = judgement
  const on = subject.noun === 'origin' ? subject.articles.join(' and ') : subject.id
  return `${subject.noun} ${on}${judgementWords(judgement)} · ${recordedAt}${orphan ? ' · no longer found' : ''}`
}

/** `polarity=negative` as a field with its value; `null` for none. */
function fieldsOf(set: readonly string[] | undefined): Record<string, unknown> | undefined {
  return (
    set &&
    Object.fromEntries(
      set.map((one) => {
        const at = one.indexOf('=')
        if (at < 1) throw new CounterclaimError('correction-invalid', one)
        const value = one.slice(at + 1)
        return [one.slice(0, at), value === 'null' ? null : value]
      }),
    )
  )
}
