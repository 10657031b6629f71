import { Command } from 'commander'
import type { RecordView, ReliabilityView } from '#contract'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { clockWords, counted, wrapped } from '../words.ts'

interface RecordOptions extends options.AsOfOptions {
  readonly json?: boolean
}

export const record = (output: Output): Command =>
  new Command('record')
    .description(
      'What became of an actor’s claims: confirmed by others, contradicted, denied, revised or taken back, and how many days that took. Counts, never a score of truth.',
    )
    .argument('<case>', 'the case file')
    .argument('<actor>', 'by name or id, such as vladimir-putin')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, actor: string, given: RecordOptions) => {
      const found = await inLinkedCase(path, given, (ledger, asOf, { showRecord }) => showRecord(ledger, actor, asOf))
      if (given.json) return output.json(found)
      for (const line of lines(found, given, output)) output.line(line)
    })

function lines(found: RecordView, given: RecordOptions, output: Output): string[] {
  const { name, actor, claims, origins, confirmed, contradicted, denied, revised, medianDaysToCorrection } = found
  const dim = (text: string) => output.style('dim', text)
  return [
    `${output.style('bold', name)} ${dim(`(${actor})`)}`,
    `  ${counted(claims, 'claim')} in ${counted(origins, 'origin')}${clockWords(given)}`,
    `  ${confirmed} confirmed by others, ${contradicted} contradicted, ${denied} denied, ${revised} revised or taken back${medianDaysToCorrection === null ? '' : `, after ${medianDaysToCorrection} days in the middle`}`,
    ...reliabilityWords(found.reliability).map((line) => `  ${line}`),
    ...found.items.flatMap((item) => {
      const became = [
        item.confirmedBy.length > 0 ? `confirmed by ${item.confirmedBy.join(', ')}` : null,
        item.contradictedBy.length > 0 ? `contradicted by ${item.contradictedBy.join(', ')}` : null,
        item.deniedBy.length > 0 ? `denied by ${item.deniedBy.join(', ')}` : null,
        item.revisedBy.length > 0
          ? `revised by ${item.revisedBy.join(', ')}${item.daysToCorrection === null ? '' : ` after ${counted(item.daysToCorrection, 'day')}`}`
          : null,
      ].filter((part) => part !== null)
      return became.length === 0
        ? []
        : [
            ...wrapped(`${item.saidOn ?? 'undated'} ${item.cue}: ${item.content}`, output.width, '  '),
            dim(`    ${item.claim} · ${became.join('; ')}`),
          ]
    }),
  ]
}

/** The two halves of a grade: what a person gave, and what the record suggests. */
function reliabilityWords({ given, suggested }: ReliabilityView): string[] {
  return [
    given === null
      ? `reliability: not graded; the record suggests ${suggested.grade}`
      : `reliability: ${given.grade}, by ${given.author}${given.reason === null ? '' : ` (${given.reason})`}; the record suggests ${suggested.grade}`,
    ...suggested.evidence.map((each) => `  ${each}`),
  ]
}
