import { Command } from 'commander'
import type { ArticleSummary, ArticleView, ComesFrom, RevisionView } from '#contract'
import { inCase } from '../in-case.ts'
import * as options from '../options.ts'
import type { Output } from '../output.ts'
import { articleWords, claimLines, counted, datedWords, relationWords, wrapped } from '../words.ts'

interface ArticleOptions extends options.AsOfOptions {
  readonly json?: boolean
}

export const article = (output: Output): Command =>
  new Command('article')
    .description('The articles of a case; with an id, that article: its text block by block, and its claims.')
    .argument('<case>', 'the case file')
    .argument('[id]', 'an article, such as a-0123456789ab')
    .addOption(options.asOf())
    .addOption(options.recordAsOf())
    .addOption(options.json())
    .action(async (path: string, id: string | undefined, given: ArticleOptions) => {
      if (id === undefined) {
        const { articles } = await inCase(path, given, (ledger, asOf, { listArticles }) => listArticles(ledger, asOf))
        for (const summary of articles) {
          if (given.json) output.json(summary)
          else for (const line of summaryLines(summary, output)) output.line(line)
        }
        const origins = new Set(articles.map(({ origin }) => origin.id)).size
        if (!given.json) output.line(`${counted(articles.length, 'article')} from ${counted(origins, 'origin')}.`)
        return
      }
      const view = await inCase(path, given, (ledger, asOf, { showArticle }) => showArticle(ledger, id, asOf))
      if (given.json) output.json(view)
      else for (const line of articleLines(view, output)) output.line(line)
    })

function summaryLines(
  { id, title, outlet, published, credit, address, claims, origin, relation }: ArticleSummary,
  output: Output,
): string[] {
  return [
    `${output.style('bold', title ?? '(no title)')} ${output.style('dim', `(${id})`)}`,
    output.style(
      'dim',
      `  ${[outlet ?? 'outlet unknown', `published ${datedWords(published)}`, credit && `${credit.kind} ${credit.origin}`, relationWords(relation, origin.name), counted(claims, 'claim'), address].filter(Boolean).join(' · ')}`,
    ),
    '',
  ]
}

function articleLines(
  { article: read, capture, recordedAt, claims, comesFrom, revision }: ArticleView,
  output: Output,
): string[] {
  const facts = [
    ['byline', read.byline.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ') || 'unknown'],
    ['outlet', read.outlet ?? 'unknown'],
    ['published', datedWords(read.published)],
    ['modified', datedWords(read.modified)],
    ['licence', read.licence?.name ?? 'unknown'],
    ['credit', read.credit ? `${read.credit.kind} ${read.credit.origin}` : 'none found'],
    ...(comesFrom ? [['origin', originWords(comesFrom)] as const] : []),
    ...(revision ? [['revises', revisionWords(revision)] as const] : []),
    ['source', `${capture.address}, SHA-256 ${capture.sha256}`],
    ['in the file', `since ${recordedAt}`],
  ]
  return [
    output.style('bold', read.title ?? '(no title)'),
    ...facts.map(([name, value]) => output.style('dim', `${name}: ${value}`)),
    ...(revision ? revisionLines(revision, output) : []),
    '',
    ...read.blocks.flatMap(({ start, end, kind }) => {
      const text = read.text.slice(start, end)
      if (kind === 'boilerplate' || kind === 'credit')
        return [output.style('dim', `[${kind}] ${text.replace(/\s+/gu, ' ')}`), '']
      return [
        ...wrapped(text, output.width).map((line) =>
          kind === 'heading' || kind === 'title' ? output.style('bold', line) : line,
        ),
        '',
      ]
    }),
    ...claims.flatMap((claim) => [...claimLines(claim, output), '']),
    `${counted(claims.length, 'claim')}.`,
  ]
}

const originWords = ({ relation, name, first, why }: ComesFrom): string =>
  `${relationWords(relation, name)}${first ? `, first in ${articleWords(first)} (${first.id})` : ', whose text is not in the case'}: ${why}`

const revisionWords = ({ of, added, removed }: RevisionView): string =>
  `${articleWords(of)} (${of.id}); ${counted(Math.max(added.length, removed.length), 'paragraph')} changed`

const revisionLines = ({ added, removed }: RevisionView, output: Output): string[] => [
  ...removed.flatMap((text) => wrapped(text, output.width, '- ')).map((line) => output.style('red', line)),
  ...added.flatMap((text) => wrapped(text, output.width, '+ ')).map((line) => output.style('green', line)),
]
