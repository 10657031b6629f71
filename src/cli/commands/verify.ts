import { Command } from 'commander'
import { exitCode } from '#model'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted } from '../words.ts'

export const verify = (output: Output): Command =>
  new Command('verify')
    .description(
      'Check that nothing in a case was changed, lost or reordered since it was written: every entry, capture and span.',
    )
    .argument('<case>', 'the case file')
    .addOption(options.json())
    .action(async (path: string, { json }: { readonly json?: boolean }) => {
      const found = await inCase(path, {}, (ledger) => ledger.verify())
      if (!found.holds) output.fail(exitCode.fault)
      if (json) return output.json(found)
      for (const { kind, where, what } of found.problems) output.line(`${output.style('red', kind)}: ${where}: ${what}`)
      const looked = `${counted(found.entries, 'entry', 'entries')}, ${counted(found.captures, 'capture')}, ${counted(found.spans, 'span')}`
      output.line(
        found.holds
          ? `${output.style('green', 'holds')}: ${looked}`
          : `${output.style('red', 'does not hold')}: ${counted(found.problems.length, 'problem')} in ${looked}`,
      )
      output.line(output.style('dim', `last entry: ${found.head ?? 'none'}`))
    })
