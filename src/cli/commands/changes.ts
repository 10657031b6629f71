import { Command } from 'commander'
import type { ChangeView } from '#contract'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, judgementWords, wrapped } from '../words.ts'

interface ChangeOptions extends options.AsOfOptions {
  readonly since?: string
  readonly recordSince?: string
  readonly json?: boolean
}

export const changes = (output: Output): Command =>
  new Command('changes')
    .description(
      'What became public since a day, or what the file learned since an instant: claims, links, questions opened, versions taken up, left or confirmed, and judgements.',
    )
    .argument('<case>', 'the case file')
    .option('--since <day>', 'what became public after the end of this day (disclosure time)')
    .option('--record-since <instant>', 'what the file learned after this UTC instant or day (record time)')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: ChangeOptions) => {
      const found = await inLinkedCase(path, given, (ledger, asOf, { listChanges }) => listChanges(ledger, given, asOf))
      for (const change of found.changes) {
        if (given.json) output.json({ clock: found.clock, ...change })
        else for (const line of wrapped(words(change), output.width, '  ')) output.line(line)
      }
      if (given.json) return
      const until = found.until === null ? '' : ` until ${found.until}`
      output.line(
        found.clock === 'disclosure'
          ? `${counted(found.changes.length, 'change')} that became public since ${found.since}${until}.`
          : `${counted(found.changes.length, 'change')} that the file learned since ${found.since}${until}.`,
      )
    })

function words(change: ChangeView): string {
  switch (change.what) {
    case 'claim':
      return `claim: ${change.speaker ?? 'nobody named'} ${change.words} (${change.day ?? 'undated'}, ${change.claim})`
    case 'link':
      return `link: ${change.link.b} ${change.link.kind} ${change.link.a}: ${change.link.reason}`
    case 'question-opened':
      return `question opened: ${change.words} (${change.question})`
    case 'version-new':
      return `new version: ${change.answer ?? ''}, by ${change.who ?? 'nobody named'} (${change.question})`
    case 'version-left':
      return `version left: ${change.answer ?? ''}, by ${change.who ?? 'nobody named'} (${change.question})`
    case 'version-confirmed':
      return `version confirmed: ${change.answer ?? ''} (${change.question})`
    case 'judgement': {
      const { subject } = change.judgement
      return `judgement: ${subject.noun === 'origin' ? subject.articles.join(' and ') : subject.id}${judgementWords(change.judgement)}`
    }
  }
}
