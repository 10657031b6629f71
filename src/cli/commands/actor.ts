import { Command } from 'commander'
import type { ActorRecordView } from '#contract'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { articleWords, claimLines, counted, leftOutWords, wrapped } from '../words.ts'

interface ActorOptions extends options.AsOfOptions {
  readonly json?: boolean
}

export const actor = (output: Output): Command =>
  new Command('actor')
    .description(
      'The record of one actor: names, roles, who speaks for whom, claims by when they became public, articles.',
    )
    .argument('<case>', 'the case file')
    .argument('<actor>', 'a name such as "Dmitry Peskov", or an id such as dmitry-peskov')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, nameOrId: string, given: ActorOptions) => {
      const record = await inCase(path, given, (ledger, asOf, { showActor }) => showActor(ledger, nameOrId, asOf))
      if (given.json) output.json(record)
      else for (const line of recordLines(record, output)) output.line(line)
    })

function recordLines(record: ActorRecordView, output: Output): string[] {
  const { actor: own, speaksFor, spokenForBy, mayBe, claims, articles, leftOut } = record
  const facts = [
    ['also called', own.aliases.join(', ')],
    ['roles', own.roles.map(roleWords).join(', ')],
    ['speaks for', speaksFor?.name ?? ''],
    ['spoken for by', spokenForBy.map(({ name }) => name).join(', ')],
    ['may also be', mayBe.map(({ id, reasons }) => `${id} (${reasons.join(', ')})`).join('; ')],
  ].filter(([, words]) => words !== '')
  const left = leftOutWords(leftOut, 'this record')
  return [
    `${output.style('bold', own.name)} ${output.style('dim', `(${own.id}) · ${own.type}`)}`,
    ...facts.flatMap(([title, words]) => wrapped(`${title}: ${words}`, output.width, '  ')),
    '',
    ...claims.flatMap((claim) => [
      ...claimLines(claim, output),
      output.style('dim', `  in ${articleWords(claim.article)} (${claim.article.id}) · ${claim.id}`),
      '',
    ]),
    ...articles.map((article) => `${articleWords(article)} ${output.style('dim', `(${article.id})`)}`),
    `${counted(claims.length, 'claim')}, ${counted(articles.length, 'article')}.${left ? ` ${left}` : ''}`,
  ]
}

const roleWords = ({ role, of, from, to }: ActorRecordView['actor']['roles'][number]): string =>
  [of ? `${role} of ${of}` : role, from ? `from ${from}` : '', to ? `until ${to}` : ''].filter(Boolean).join(' ')
