import { Command } from 'commander'
import type { OriginView } from '#contract'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { articleWords, counted, leftOutWords, relationWords } from '../words.ts'

interface OriginOptions extends options.AsOfOptions {
  readonly json?: boolean
}

export const origins = (output: Output): Command =>
  new Command('origins')
    .description('From which texts the articles of a case come: each origin with its copies, what they share, and why.')
    .argument('<case>', 'the case file')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, given: OriginOptions) => {
      const found = await inCase(path, given, (ledger, asOf, { listOrigins }) => listOrigins(ledger, asOf))
      if (given.json) {
        for (const origin of found.origins) output.json(origin)
        return
      }
      for (const origin of found.origins) {
        for (const line of originLines(origin, output)) output.line(line)
        output.line()
      }
      const articles = found.origins.reduce((sum, { members }) => sum + members.length, 0)
      const left = leftOutWords(found.leftOut, 'this list')
      output.line(
        `${counted(articles, 'article')} from ${counted(found.origins.length, 'origin')}.${left ? ` ${left}` : ''}`,
      )
    })

function originLines({ id, name, first, members, citedBy, judgements }: OriginView, output: Output): string[] {
  const dim = (text: string) => output.style('dim', text)
  const missing = first ? '' : ' · its own text is not in the case'
  return [
    `${output.style('bold', name)} ${dim(`(${id}) · ${counted(members.length, 'article')}${missing}`)}`,
    ...members.flatMap(({ article, relation, containment, why }) => [
      `  ${relationWords(relation, name) ?? 'first text'} · ${articleWords(article)} ${dim(`(${article.id})`)}`,
      ...(relation === 'first' ? [] : [dim(`    ${shareWords(containment)}${why}`)]),
    ]),
    ...citedBy.map(({ article, why }) => `  cited by ${articleWords(article)} ${dim(`(${article.id}) · ${why}`)}`),
    ...judgements.map(({ articles, decision, reason, author, recordedAt }) =>
      dim(
        `  ${author} on ${recordedAt}: ${articles.join(' and ')} are ${decision === 'accept' ? 'the same' : 'not the same'}${reason ? ` (${reason})` : ''}`,
      ),
    ),
  ]
}

const shareWords = (containment: OriginView['members'][number]['containment']): string =>
  containment ? `${containment.article.toFixed(2)} of it, ${containment.of.toFixed(2)} of the other · ` : ''
