import { Command, Option } from 'commander'
import type { Alert } from '#actions'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, wrapped } from '../words.ts'
import { sayIndicator } from './outlook.ts'

interface WatchOptions extends options.AsOfOptions {
  readonly add?: string
  readonly change?: string
  readonly actor?: string[]
  readonly hypothesis?: string
  readonly if?: string
  readonly then?: string
  readonly meets?: string[]
  readonly refutedBy?: string
  readonly due?: string
  readonly feed?: 'json' | 'atom'
  readonly webhook?: string
  readonly today?: string
  readonly allowPrivate?: boolean
  readonly json?: boolean
}

export const watch = (output: Output): Command =>
  new Command('watch')
    .description(
      'What new reporting met: hits of the indicators, what tells against them, what is overdue; as lines, as a feed, or to a webhook.',
    )
    .argument('<case>', 'the case file')
    .option('--add <words>', 'write something to watch for')
    .option('--change <indicator>', 'change an indicator of the case, by its id')
    .option('--actor <names...>', 'who it is about: new reporting must name one of them')
    .option('--hypothesis <id>', 'the hypothesis that it bears on')
    .option('--if <words>', 'the condition: words, or the id of another indicator')
    .option('--then <words>', 'what would follow')
    .option('--meets <kinds...>', 'kinds of deed (such as MOBILIZE) or statement (such as moved) that meet it')
    .option('--refuted-by <words>', 'what would show that it does not come true')
    .option('--due <date>', 'EDTF date by which it should have shown')
    .addOption(new Option('--feed <format>', 'write the hits as a feed').choices(['json', 'atom']))
    .option(
      '--webhook <address>',
      'send the hits that were not sent yet, signed with COUNTERCLAIM_WEBHOOK_SECRET where that is set',
    )
    .option('--today <day>', 'the day by which what is due is overdue (else the machine’s)')
    .addOption(options.allowPrivate())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: WatchOptions) => {
      const { author, post, today: machineDay, webhookSecret } = await import('#wiring')
      const today = given.today ?? machineDay()
      if (given.add !== undefined || given.change !== undefined) {
        const request = {
          text: given.add,
          id: given.change,
          actors: given.actor,
          hypothesis: given.hypothesis,
          condition: given.if,
          consequence: given.then,
          meets: given.meets,
          refutedBy: given.refutedBy,
          due: given.due,
          today,
          author: author(),
        }
        const kept = await inCase(path, {}, (ledger, _asOf, { writeIndicator }) => writeIndicator(ledger, request))
        return given.json ? output.json(kept) : sayIndicator(kept, output)
      }
      const { webhook, feed } = given
      if (webhook !== undefined) {
        const means = { secret: webhookSecret(), allowPrivate: given.allowPrivate ?? false }
        const done = await inCase(path, {}, (ledger, _asOf, { notify }) =>
          notify(ledger, {
            address: webhook,
            today,
            author: author(),
            post: (address, body) => post(address, body, means),
          }),
        )
        return given.json
          ? output.json({ webhook, ...done })
          : output.line(`${counted(done.sent, 'alert')} sent to ${webhook}.`)
      }
      if (feed !== undefined)
        return output.line(
          await inCase(path, given, (ledger, asOf, { watchFeed }) => watchFeed(ledger, feed, today, asOf)),
        )
      const alerts = await inCase(path, given, (ledger, asOf, { watchCase }) => watchCase(ledger, today, asOf))
      for (const alert of alerts) {
        if (given.json) output.json(alert)
        else say(alert, output)
      }
      if (!given.json) output.line(`${counted(alerts.length, 'alert')}.`)
    })

function say({ kind, indicator, hit }: Alert, output: Output): void {
  output.line(
    `${output.style(kind === 'meets' ? 'green' : 'yellow', kind)} ${indicator.text} ${output.style('dim', `(${indicator.id})`)}`,
  )
  if (!hit) return output.line(`  due ${indicator.due ?? ''}, and nothing meets it`)
  for (const line of wrapped(`“${hit.text}”`, output.width, '  ')) output.line(line)
  output.line(
    output.style(
      'dim',
      `  ${hit.article} at ${hit.start} · known from ${hit.knownFrom.edtf ?? 'no known day'} · ${hit.because.join('; ')}`,
    ),
  )
}
