import { Command, Option } from 'commander'
import type { ClaimFilter } from '#actions'
import type { ClaimView } from '#contract'
import { formSchema } from '#model'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { articleWords, claimLines, counted, judgementWords, leftOutWords, wrapped } from '../words.ts'

interface ClaimOptions extends ClaimFilter, options.AsOfOptions {
  readonly json?: boolean
}

export const claims = (output: Output): Command =>
  new Command('claims')
    .description(
      'Who said what, when, about what: the claims of a case, by when they became public. What copies of a text repeat is shown once; --json writes every claim, with the one that it copies.',
    )
    .argument('<case>', 'the case file')
    .option('--actor <name>', 'only claims of this speaker, by name or id, such as vladimir-putin')
    .option('--article <id>', 'only claims in this article')
    .addOption(new Option('--form <form>', 'only claims of this form').choices(formSchema.options))
    .option('--contains <words>', 'only claims whose words hold this text')
    .option('--all', 'also claims that a person rejected')
    .addOption(options.limit())
    .addOption(options.threshold())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: ClaimOptions) => {
      const {
        claims: all,
        standing,
        leftOut,
      } = await inCase(path, given, async (ledger, asOf, actions) => {
        const found = await actions.listClaims(ledger, given, asOf)
        return { ...found, standing: actions.foldedClaims(found.claims) }
      })
      if (given.json) {
        for (const claim of all) output.json(claim)
        return
      }
      for (const claim of standing) {
        for (const line of claimLines(claim, output)) output.line(line)
        output.line(
          output.style(
            'dim',
            `  in ${articleWords(claim.article)} (${claim.article.id}) · ${claim.id}${judgementWords(claim.judgement)}`,
          ),
        )
        for (const line of copiesLines(claim, output.width)) output.line(output.style('dim', line))
        output.line()
      }
      const left = leftOutWords(leftOut, 'this list')
      const more = all.length - standing.length
      output.line(
        `${counted(standing.length, 'claim')}${more > 0 ? ` and ${counted(more, 'copy', 'copies')}` : ''}${given.asOf ? ` known to the public by ${given.asOf}` : ''}${given.recordAsOf ? `, in the file at ${given.recordAsOf}` : ''}.${left ? ` ${left}` : ''}`,
      )
    })

function copiesLines({ copies }: ClaimView, width: number): string[] {
  if (copies.length === 0) return []
  const where = copies.map(({ article }) => article.outlet ?? article.title ?? article.id)
  return wrapped(
    `1 origin, ${counted(copies.length, 'copy', 'copies')}: ${[...new Set(where)].join(', ')}`,
    width,
    '  ',
  )
}
