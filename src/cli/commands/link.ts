import { Argument, Command } from 'commander'
import { type LinkKind, linkKindSchema } from '#model'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { writingIn } from '../writing.ts'

interface LinkOptions {
  readonly why?: string
  readonly undo?: boolean
  readonly as?: string
  readonly json?: boolean
}

export const link = (output: Output): Command =>
  new Command('link')
    .description('Say how a claim stands to one said before it. Such a link counts as accepted.')
    .argument('<case>', 'the case file')
    .argument('<a>', 'the earlier claim, such as c-0123456789ab')
    .argument('<b>', 'the later claim, which stands so to it')
    .addArgument(new Argument('<kind>', 'how').choices(linkKindSchema.options))
    .option('--why <words>', 'the reason; needed unless the link is taken back')
    .option('--undo', 'take such a link back')
    .addOption(options.as())
    .addOption(options.json())
    .action(
      async (path: string, a: string, b: string, kind: LinkKind, { why, undo = false, as, json }: LinkOptions) => {
        const { id } = await writingIn(path, as, (ledger, author, { linkClaims }) =>
          linkClaims(ledger, { a, b, kind, reason: why ?? null, undo, author }),
        )
        if (json) output.json({ id, a, b, kind, undo })
        else output.line(`${undo ? 'taken back' : 'kept'}: ${b} ${kind} ${a} (${id})`)
      },
    )
