import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { ClaimView } from '#contract'
import { CounterclaimError } from '#model'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { counted, wrapped } from '../words.ts'

interface LinkOptions extends options.AsOfOptions {
  readonly text?: boolean
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
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string | undefined, given: LinkOptions) => {
      if (given.text) return linkText(path, output)
      if (path === undefined) throw new CounterclaimError('command-invalid', 'links wants a case file, or --text.')
      const { found, claims } = await inCase(path, given, async (ledger, asOf, actions) => ({
        found: await actions.listLinks(ledger, asOf),
        claims: (await actions.listClaims(ledger, {}, asOf)).claims,
      }))
      if (given.json) {
        for (const link of found) output.json({ ...link, judgement: null })
        return
      }
      const byId = new Map(claims.map((claim) => [claim.id, claim]))
      for (const { a, b, kind, reason, rule, confidence } of found) {
        output.line(output.style('bold', kind))
        for (const line of [...claimWords(byId.get(b), b, output), ...claimWords(byId.get(a), a, output)])
          output.line(line)
        output.line(output.style('dim', `  ${reason} (${rule}, ${confidence.toFixed(2)})`))
        output.line()
      }
      output.line(`${counted(found.length, 'link')}.`)
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
