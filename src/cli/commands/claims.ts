import { Command, Option } from 'commander'
import type { ClaimFilter } from '#actions'
import { formSchema } from '#model'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { articleWords, claimLines, counted, leftOutWords } from '../words.ts'

interface ClaimOptions extends ClaimFilter, options.AsOfOptions {
  readonly json?: boolean
}

export const claims = (output: Output): Command =>
  new Command('claims')
    .description('Who said what, when, about what: the claims of a case, by when they became public.')
    .argument('<case>', 'the case file')
    .option('--actor <id>', 'only claims of this speaker, such as vladimir-putin')
    .option('--article <id>', 'only claims in this article')
    .addOption(new Option('--form <form>', 'only claims of this form').choices(formSchema.options))
    .option('--contains <words>', 'only claims whose words hold this text')
    .addOption(options.threshold())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: ClaimOptions) => {
      const found = await inCase(path, given, (ledger, asOf, { listClaims }) => listClaims(ledger, given, asOf))
      if (given.json) {
        for (const claim of found.claims) output.json(claim)
        return
      }
      for (const claim of found.claims) {
        for (const line of claimLines(claim, output)) output.line(line)
        output.line(output.style('dim', `  in ${articleWords(claim.article)} (${claim.article.id}) · ${claim.id}`))
        output.line()
      }
      const left = leftOutWords(found.leftOut, 'this list')
      output.line(
        `${counted(found.claims.length, 'claim')}${given.asOf ? ` known to the public by ${given.asOf}` : ''}${given.recordAsOf ? `, in the file at ${given.recordAsOf}` : ''}.${left ? ` ${left}` : ''}`,
      )
    })
