import { Command, Option } from 'commander'
import { lazyCase } from '../lazy-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted } from '../words.ts'

interface ImportOptions {
  readonly format?: 'case' | 'actors' | 'claims'
  readonly title?: string
  readonly json?: boolean
}

export const importFrom = (output: Output): Command =>
  new Command('import')
    .description(
      'Take over a whole case from its JSON Lines, into a new case file; actors from FollowTheMoney entities (as actors import); or claims from a CSV table with the columns that docs/exports.md names. What is malformed is told by its line, and nothing of it is taken over.',
    )
    .argument('<case>', 'the case file; a new one for a whole case')
    .argument('<file>', 'JSON Lines that export --format case wrote, FollowTheMoney entities, or a CSV table')
    .addOption(
      new Option('--format <format>', 'what the file is (else told by its first letters)').choices([
        'case',
        'actors',
        'claims',
      ]),
    )
    .option('--title <words>', 'title of the case, when claims make it (else its file name)')
    .addOption(options.json())
    .action(async (path: string, file: string, given: ImportOptions) => {
      const { importActorsFile, importCase, importClaims, importKind } = await import('#actions')
      const { author, openOrMakeCase, openPresentCase } = await import('#wiring')
      const kind = given.format ?? (await importKind(file))
      if (kind === 'case') {
        const made = await importCase(path, file)
        if (given.json) output.json({ kind: 'case', ...made })
        else output.line(`${counted(made.entries, 'entry', 'entries')} and ${counted(made.captures, 'capture')}.`)
        return
      }
      const ledger = lazyCase(
        () => openOrMakeCase(path, given.title),
        () => openPresentCase(path),
      )
      try {
        if (kind === 'actors') {
          const { imported, met, leftOut } = await importActorsFile(() => ledger.open(), file, author())
          if (given.json) output.json({ kind: 'actors', imported, met, leftOut })
          else output.line(`${counted(imported, 'actor')}, ${met} of them met in the case, ${leftOut} left out.`)
          return
        }
        const { claims, isKnown } = await importClaims(() => ledger.open(), file, author())
        if (given.json) output.json({ kind: 'claims', claims, known: isKnown })
        else output.line(isKnown ? 'The case has this table already.' : `${counted(claims, 'claim')}.`)
      } finally {
        await ledger.close()
      }
    })
