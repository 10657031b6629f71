import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import type { ClaimView } from '#contract'
import { CounterclaimError, linkKindSchema } from '#model'
import { inLinkedCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { clockWords, counted, judgementWords, wrapped } from '../words.ts'

interface LinkOptions extends options.AsOfOptions {
  readonly text?: boolean
  readonly claim?: string
  readonly kind?: string
  readonly waiting?: boolean | number
  readonly limit?: number
  readonly json?: boolean
}

export const links = (output: Output): Command =>
  new Command('links')
    .description(
      'How claims stand to one another: who repeats, confirms, supports, questions, denies, contradicts, revises, retracts or narrows what, with the reason. With --text, pairs of bare claims are read instead of a case.',
    )
    .argument('[case]', 'the case file; with --text, a file of pairs, or none to read them from standard input')
    .option(
      '--text',
      'read lines of {"id", "a": {"speaker", "saidOn", "text"}, "b": {...}} and write {"id", "kind", "rule", "reason", "confidence"}',
    )
    .option('--claim <id>', 'only links of this claim')
    .addOption(new Option('--kind <kind>', 'only links of this kind').choices(linkKindSchema.options))
    .option('--waiting', 'only links that nobody judged and that are not sure: what waits for a person')
    .addOption(options.limit())
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string | undefined, given: LinkOptions) => {
      if (given.text) return linkText(path, output)
      if (path === undefined) throw new CounterclaimError('command-invalid', 'links wants a case file, or --text.')
      const { found, claims } = await inLinkedCase(path, given, async (ledger, asOf, actions) => {
        const { waiting, ...query } = given
        const { links: all } = await actions.listLinks(ledger, asOf, {
          ...query,
          ...(waiting && { waiting: actions.unsureBelow }),
        })
        const ends = [...new Set(all.flatMap(({ a, b }) => [a, b]))]
        return { found: all, claims: given.json ? [] : await actions.claimsNamed(ledger, ends, asOf) }
      })
      if (given.json) {
        for (const link of found) output.json(link)
        return
      }
      const byId = new Map(claims.map((claim) => [claim.id, claim]))
      for (const { id, a, b, kind, reason, rule, confidence, judgement } of found) {
        output.line(`${output.style('bold', kind)} ${output.style('dim', `(${id})${judgementWords(judgement)}`)}`)
        for (const line of [...claimWords(byId.get(b), b, output), ...claimWords(byId.get(a), a, output)])
          output.line(line)
        output.line(output.style('dim', `  ${reason} (${rule}, ${confidence.toFixed(2)})`))
        output.line()
      }
      output.line(`${counted(found.length, 'link')}${clockWords(given)}.`)
    })

async function linkText(path: string | undefined, output: Output): Promise<void> {
  const { linkWords } = await import('#actions')
  const lines = readFileSync(path ?? 0, 'utf8').split('\n')
  for (const link of linkWords(lines)) output.json(link)
}

const claimWords = (claim: ClaimView | undefined, id: string, output: Output): string[] =>
  claim
    ? wrapped(
        `${claim.speakerName ?? 'nobody named'} (${claim.saidOn.edtf ?? 'undated'}) ${claim.text.cue}: ${claim.text.content}`,
        output.width,
        '  ',
      )
    : [`  ${id}`]
