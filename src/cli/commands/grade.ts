import { Command } from 'commander'
import { CounterclaimError } from '#model'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { writingIn } from '../writing.ts'

interface GradeOptions extends options.AsOfOptions {
  readonly why?: string
  readonly undo?: boolean
  readonly as?: string
  readonly json?: boolean
}

export const grade = (output: Output): Command =>
  new Command('grade')
    .description(
      'Grades of the Admiralty code: how reliable a source is (A to F), how credible a claim (1 to 6). Without a grade: what was given and what the case suggests. The two are never made one number.',
    )
    .argument('<case>', 'the case file')
    .argument('<of>', 'an actor or outlet by name or id, or a claim by its id')
    .argument('[grade]', 'A to F for a source, 1 to 6 for a claim')
    .option('--why <words>', 'the reason; needed with a grade')
    .option('--undo', 'take the grade back')
    .addOption(options.as())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(
      async (path: string, of: string, given: string | undefined, { why, undo, as, json, ...clock }: GradeOptions) => {
        if (given !== undefined || undo) {
          const kept = await writingIn(path, as, (ledger, author, actions) =>
            actions.grade(ledger, { of, grade: undo ? null : (given ?? null), reason: why ?? null, author }),
          )
          if (json) return output.json(kept)
          return output.line(
            kept.grade === null ? `taken back: ${kept.of} has no grade` : `kept: ${kept.of} is graded ${kept.grade}`,
          )
        }
        const found = await inLinkedCase(path, clock, async (ledger, asOf, { credibilityOf, showRecord }) =>
          of.startsWith('c-')
            ? (await credibilityOf(ledger, [of], asOf))[0]
            : { of, ...(await showRecord(ledger, of, asOf)).reliability },
        )
        if (!found) throw new CounterclaimError('claim-not-found', of)
        if (json) return output.json(found)
        output.line(
          `${of}: ${found.given === null ? 'not graded' : `${found.given.grade}, by ${found.given.author}${found.given.reason === null ? '' : ` (${found.given.reason})`}`}; the case suggests ${found.suggested.grade}`,
        )
        for (const each of found.suggested.evidence) output.line(output.style('dim', `  ${each}`))
      },
    )
