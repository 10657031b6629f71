import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type CastRow, caseCast, joinedCast } from '#actions'
import { castOf, compareActors, englishBodies, englishCast } from '#actors'
import { analyse, english } from '#language'
import { openLedger } from '#ledger'
import { actorTypeSchema, asOfNow } from '#model'
import { readArticle } from '#reading'
import { contentName, sha256Hex } from '#util'
import { bodiesOf, bytesOf } from '../test/support/histories.ts'
import {
  analysedParagraphs as analyseText,
  type Checked,
  checkLabelled,
  checkSpeakers,
  labelledTexts,
} from '../test/support/speaker-labels.ts'
import { median, record } from './record.ts'

// node bench/cast.ts [--corpora DIR] [--misses] [--scale]
// Who a pronoun or a role phrase means: on the project's own texts, and with --corpora on PolNeAR's dev texts as labelled in
// bench/data/speakers-polnear.tsv. The rules were worked on with the documents of "tune" in view before those of "check".
// Which of two names are one: on src/actors/identity/fixtures/pairs.tsv. --scale: what joining the casts of a case costs as it grows.

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    misses: { type: 'boolean' },
    check: { type: 'boolean' },
    scale: { type: 'boolean' },
  },
})

interface Group {
  readonly set: string
  readonly results: readonly Checked[]
}

const isTune = (name: string): boolean => Number.parseInt(contentName(name).slice(0, 4), 16) % 2 === 0

const groups: Group[] = labelledTexts().map((labelled) => ({
  set: `own ${isTune(labelled.name) ? 'tune' : 'check'}`,
  results: checkLabelled(labelled),
}))
if (values.corpora) groups.push(...polnear(values.corpora))

interface Document {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly source: readonly (readonly [number, number])[] | null }[]
}

function polnear(corpora: string): Group[] {
  const documents = gunzipSync(readFileSync(join(corpora, 'polnear/dev.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Document)
  const labels = readFileSync(join(import.meta.dirname, 'data/speakers-polnear.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
  const byDocument = Map.groupBy(labels, ([id]) => id ?? '')
  return documents.flatMap(({ id, text, attributions }) => {
    const own = byDocument.get(id)
    if (!own) return []
    const article = readArticle(
      { bytes: new TextEncoder().encode(text), mediaType: 'text/plain', address: id },
      { verbatim: true },
    )
    const sources = attributions.flatMap(({ source }) => (source ?? []).map(([start, end]) => ({ start, end })))
    const marks = own.map(([, start, end, role]) => ({ role: role ?? '-', start: Number(start), end: Number(end) }))
    return [
      {
        set: `polnear ${isTune(id) ? 'tune' : 'check'}`,
        results: checkSpeakers(analyse(article, english), sources, marks),
      },
    ]
  })
}

const kindOf = ({ source }: Checked): string =>
  /^(?:he|him)$/iu.test(source)
    ? 'he'
    : /^(?:she|her)$/iu.test(source)
      ? 'she'
      : /^the[ym]$/iu.test(source)
        ? 'they'
        : /^it$/iu.test(source)
          ? 'it'
          : /^(?:his|her|its|their)\s|[’']s?\s/iu.test(source)
            ? 'possessive'
            : 'role or name'

const verdictOf = ({ label, found, right }: Checked): string =>
  right ? 'right' : found === null ? 'missed' : /(?:^|[/|])-/u.test(label) ? 'made up' : 'wrong'

function tally(results: readonly Checked[]): Record<string, number> {
  const count = (verdict: string) => results.filter((one) => verdictOf(one) === verdict).length
  return {
    all: results.length,
    right: count('right'),
    wrong: count('wrong'),
    'made up': count('made up'),
    missed: count('missed'),
    accuracy: Math.round((1000 * count('right')) / results.length) / 1000,
  }
}

if (values.misses)
  for (const { set, results } of groups)
    for (const one of results)
      if (!one.right && (values.check || set.endsWith('tune')))
        console.log(`${set}: “${one.source}” is ${one.label}, found ${one.found?.id ?? 'nobody'} (${verdictOf(one)})`)

const all = groups.flatMap(({ results }) => results)
const bySet = [...Map.groupBy(groups, ({ set }) => set)].map(
  ([set, own]) => [set, tally(own.flatMap(({ results }) => results))] as const,
)
const byKind = [...Map.groupBy(all, kindOf)].map(([kind, own]) => [kind, tally(own)] as const)
const named = all.filter(({ label }) => !/(?:^|[/|])-/u.test(label))
console.table(Object.fromEntries([...bySet, ...byKind, ['somebody is named', tally(named)], ['all', tally(all)]]))
const identity = identityFigures()
const scale = values.scale ? { ...scaleFigures(), ...(await growthFigures()) } : {}
if (!values.misses)
  record('cast', {
    labelled: all.length,
    accuracy: tally(all)['accuracy'],
    ...Object.fromEntries([...bySet, ...byKind].map(([name, { accuracy }]) => [name, accuracy])),
    ...identity,
    ...scale,
  })

function identityFigures(): Record<string, number> {
  const rows = readFileSync(join(import.meta.dirname, '../src/actors/identity/fixtures/pairs.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
  const results = rows.map(([a = '', b = '', type, verdict, kind]) => {
    const compared = (name: string) => ({ name, type: actorTypeSchema.parse(type), aliases: [], roles: [] })
    const { score, reasons } = compareActors(compared(a), compared(b), englishBodies)
    return {
      set: isTune(`${a} ${b}`) ? 'tune' : 'check',
      a,
      b,
      kind,
      isSame: verdict === 'same',
      isFound: score >= 0.8,
      reasons,
    }
  })
  if (values.misses)
    for (const { a, b, isSame, isFound, reasons, kind } of results)
      if (isSame !== isFound)
        console.log(`${kind}: ${a} / ${b}: ${isSame ? 'same' : 'different'}, but ${reasons.join(', ')}`)
  const figures = (of: typeof results) => {
    const right = of.filter(({ isSame, isFound }) => isSame && isFound).length
    const round = (value: number) => Math.round(value * 1000) / 1000
    return {
      pairs: of.length,
      precision: round(right / of.filter(({ isFound }) => isFound).length),
      recall: round(right / of.filter(({ isSame }) => isSame).length),
    }
  }
  const sets = Map.groupBy(results, ({ set }) => set)
  console.table({
    tune: figures(sets.get('tune') ?? []),
    check: figures(sets.get('check') ?? []),
    all: figures(results),
  })
  const { pairs, precision, recall } = figures(results)
  return { pairs, 'pair precision': precision, 'pair recall': recall }
}

/** Milliseconds for the whole cast of a case, and for each article of it; and for the cast of one article more. */
function scaleFigures(): Record<string, number> {
  const figures: Record<string, number> = {}
  const texts = labelledTexts()
  const castsOf = (article: number): CastRow[] => {
    const { text, marks } = texts[article % texts.length] ?? { text: '', marks: [] }
    // Each text comes again with other surnames, so that the cast of the case grows as cases do.
    const renamed = text.replaceAll(/(?<=\p{Ll})(?:a|en|us|el)\b/gu, (end) => `${end}${(article >> 4) % 50 || ''}`)
    const analysed = analyseText(renamed)
    return castOf(analysed, renamed === text ? marks : [], englishCast).actors.map((actor) => ({
      article: `a-${article}`,
      actor,
    }))
  }
  for (const articles of [100, 1000, 10_000]) {
    const rows = Array.from({ length: articles - 1 }, (_, index) => castsOf(index)).flat()
    const started = performance.now()
    const last = castsOf(articles)
    figures[`cast of article ${articles} (ms)`] = rounded(performance.now() - started)
    const joining = performance.now()
    const { actors } = joinedCast([...rows, ...last])
    figures[`cast of a case of ${articles} (ms)`] = rounded(performance.now() - joining)
    figures[`actors of ${articles}`] = actors.length
  }
  console.table(figures)
  return figures
}

/** Milliseconds until the cast of a case can be asked again after one article more: of a case on disk that stays open. */
async function growthFigures(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-cast-'))
  const now = () => new Date().toISOString()
  const create = { id: 'cast', title: 'Cast', author: 'bench' }
  const ledger = await openLedger(join(folder, 'cast.case'), { now, create })
  const texts = labelledTexts()
  const casts = texts.map(({ text, marks }) => castOf(analyseText(text), marks, englishCast).actors)
  let articles = 0
  const add = async (count: number) => {
    const numbers = Array.from({ length: count }, () => articles++)
    const bodies = numbers.flatMap((article) =>
      bodiesOf({ article, published: { edtf: '2023-06-27', basis: 'metadata' }, claims: [], after: 0 }, true).map(
        (body) => {
          const actors = (casts[article % casts.length] ?? []).map((actor) => ({
            ...actor,
            name: varied(actor.name, article),
          }))
          return body.kind === 'article-read' ? { ...body, reading: { ...body.reading, actors, mentions: [] } } : body
        },
      ),
    )
    const bytes = new Map(numbers.map((article) => [sha256Hex(bytesOf(article)), bytesOf(article)]))
    await ledger.append({ author: 'bench', bodies, bytes })
  }
  // Names come again and again, and now and then a new one.
  const varied = (name: string, article: number) => (article % 40 === 0 ? `${name} ${article}` : name)
  const figures: Record<string, number> = {}
  for (const size of [100, 1000, 10_000]) {
    for (let left = size - 20 - articles; left > 0; left -= 500) await add(Math.min(500, left))
    await caseCast(ledger, asOfNow)
    const times: number[] = []
    for (let round = 0; round < 9; round++) {
      await add(1)
      const started = performance.now()
      const cast = await caseCast(ledger, asOfNow)
      cast.of(casts[0]?.[0]?.id ?? ('' as never))
      times.push(performance.now() - started)
    }
    figures[`cast after article ${size} (ms)`] = rounded(median(times))
  }
  await ledger.close()
  rmSync(folder, { recursive: true })
  console.table(figures)
  return figures
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
