import { Command } from 'commander'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { articleWords, counted, leftOutWords, wrapped } from '../words.ts'

interface TimelineOptions extends options.AsOfOptions {
  readonly json?: boolean
}

export const timeline = (output: Output): Command =>
  new Command('timeline')
    .description('What is said to have happened, by its date, with the date on which it became public.')
    .argument('<case>', 'the case file')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: TimelineOptions) => {
      const { events, leftOut } = await inCase(path, given, (ledger, asOf, { showTimeline }) =>
        showTimeline(ledger, asOf),
      )
      if (given.json) {
        for (const event of events) output.json(event)
        return
      }
      for (const { on, basis, disclosed, disclosedBasis, text, articles } of events) {
        output.line(
          `${output.style('bold', on ?? 'undated')} ${output.style('dim', `(${basis}) · public ${disclosed === null ? 'on no known day' : `${disclosed} (${disclosedBasis})`}`)}`,
        )
        for (const line of wrapped(text, output.width, '    ')) output.line(line)
        for (const article of articles)
          output.line(output.style('dim', `  in ${articleWords(article)} (${article.id})`))
        output.line()
      }
      const left = leftOutWords(leftOut, 'this timeline')
      output.line(
        `${counted(events.length, 'event')}${given.asOf ? ` known to the public by ${given.asOf}` : ''}.${left ? ` ${left}` : ''}`,
      )
    })
