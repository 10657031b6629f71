import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimAccount, judge, listLinks, listVersions } from '#actions'
import type { Ledger } from '#ledger'
import { asOfNow } from '#model'
import { englishVersions, linksOf } from '#versions'
import { scratch } from '../support/scratch.ts'
import { readingOf, type Told, type ToldArticle, toldCase } from '../support/told-case.ts'

const speakers = ['Ada Karlsen', 'Bo Lund', 'Cara Voss', 'Dan Frey']

const said: readonly Pick<Told, 'cue' | 'content' | 'polarity'>[] = [
  { content: 'the captain Erik Dahl had arrived in Norway to begin his exile' },
  { content: 'the captain Erik Dahl had returned to Denmark' },
  { content: 'the captain Erik Dahl had been arrested' },
  { content: 'the captain Erik Dahl had not been arrested' },
  { content: 'the crew of the ferry Halden numbered 14' },
  { cue: 'denied', content: 'that the crew of the ferry Halden numbered 14', polarity: 'negative' },
  { cue: 'confirmed', content: 'that the captain Erik Dahl had returned to Denmark' },
  { cue: 'confirmed', content: 'Karlsen’s version of events' },
]

const told = fc.record({
  speaker: fc.constantFrom(...speakers),
  on: fc.option(
    fc.integer({ min: 1, max: 6 }).map((day) => `2024-03-0${day}`),
    { nil: null, freq: 6 },
  ),
  what: fc.nat({ max: said.length - 1 }),
})

const articles: fc.Arbitrary<readonly ToldArticle[]> = fc
  .array(fc.array(told, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  .map((all) =>
    all.map((claims, article) => ({
      name: `${article}`,
      // A text of its own, or articles of the same claims would be copies.
      body: Array.from({ length: 200 }, (_, index) => `w${article}x${index}`).join(' '),
      claims: claims.map(({ speaker, on, what }, index) => ({
        id: `${article}-${index}`,
        speaker,
        on,
        ...(said[what] ?? { content: '' }),
      })),
    })),
  )

const links = async (ledger: Ledger) =>
  (await listLinks(ledger, asOfNow)).links.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const questions = async (ledger: Ledger) =>
  (await listVersions(ledger, asOfNow)).questions.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Without what depends on the order of a list alone. */
const plain = (found: Awaited<ReturnType<typeof questions>>) =>
  found.map(({ links: own, ...rest }) => ({ ...rest, links: own.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))

test('whatever the order of adding, links and questions are the same, and those that all claims at once give', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (all, dice) => {
      const shuffled = all
        .map((article) => ({ article, at: dice.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ article }) => article)
      const one = await toldCase(join(folder, `${number++}.case`), all)
      const other = await toldCase(join(folder, `${number++}.case`), shuffled)
      try {
        const kept = await links(one)
        expect(await links(other)).toEqual(kept)
        expect(plain(await questions(other))).toEqual(plain(await questions(one)))
        const accounts = all.flatMap((article) => {
          const { claims, actors } = readingOf(article)
          return claims.map((claim) =>
            claimAccount({ claim, speaker: actors.find(({ id }) => id === claim.speaker) ?? null, correction: null }),
          )
        })
        const atOnce = linksOf(accounts, englishVersions).filter(({ rule }) => rule !== 'same-words')
        expect(kept.map(({ a, b, kind, rule }) => `${b} ${kind} ${a} ${rule}`).toSorted()).toEqual(
          atOnce.map(({ a, b, kind, rule }) => `${b} ${kind} ${a} ${rule}`).toSorted(),
        )
        expect(await other.verify()).toMatchObject({ holds: true, problems: [] })
      } finally {
        await one.close()
        await other.close()
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('what is read again, or judged and taken back, leaves the links that it has when it is read first', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(articles, articles, fc.nat(), async (first, second, pick) => {
      // Articles of one name: the second reading takes the place of the first.
      const last = new Map([...first, ...second].map((article) => [article.name, article]))
      const fresh = await toldCase(join(folder, `${number++}.case`), [...last.values()])
      const again = await toldCase(join(folder, `${number++}.case`), [...first, ...second])
      try {
        expect(await links(again)).toEqual(await links(fresh))
        const claims = [...last.values()].flatMap((article) => article.claims)
        const subject = `c-${claims[pick % claims.length]?.id}`
        const judged = { subject, author: 'ada', reason: 'why' }
        await judge(again, {
          ...judged,
          decision: 'correct',
          correction: { polarity: 'negative', saidOn: '2024-03-03' },
        })
        await judge(again, { ...judged, decision: 'reject' })
        expect((await links(again)).some(({ a, b }) => a === subject || b === subject)).toBe(false)
        await judge(again, { ...judged, decision: 'withdraw' })
        expect(await links(again)).toEqual(await links(fresh))
        expect(await again.verify()).toMatchObject({ holds: true, problems: [] })
      } finally {
        await fresh.close()
        await again.close()
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('as of a day, links and questions are those of the claims that were public by then', async () => {
  const folder = scratch()
  let number = 0
  await fc.assert(
    fc.asyncProperty(articles, fc.integer({ min: 1, max: 6 }), async (all, day) => {
      const limit = `2024-03-0${day}`
      const early = all
        .map((article) => ({ ...article, claims: article.claims.filter(({ on }) => on !== null && on <= limit) }))
        .filter(({ claims }) => claims.length > 0)
      const whole = await toldCase(join(folder, `${number++}.case`), all)
      const then = await toldCase(join(folder, `${number++}.case`), early)
      try {
        const asOf = { disclosed: Date.parse(limit) / 86_400_000, recorded: null }
        const words = (found: Awaited<ReturnType<typeof listLinks>>) =>
          found.links.map(({ a, b, kind, rule }) => `${b} ${kind} ${a} ${rule}`).toSorted()
        expect(words(await listLinks(whole, asOf))).toEqual(words(await listLinks(then, asOfNow)))
      } finally {
        await whole.close()
        await then.close()
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('as of a day before anybody said otherwise, a question has the one version that was public', async () => {
  const ledger = await toldCase(join(scratch(), 'a.case'), [
    {
      name: 'first',
      body: 'Report of the second of March.',
      claims: [{ id: 'a', speaker: 'Ada Karlsen', on: '2024-03-02', ...place('had arrived in Norway') }],
    },
    {
      name: 'second',
      body: 'Report of the sixth of March.',
      claims: [{ id: 'b', speaker: 'Ada Karlsen', on: '2024-03-06', ...place('had returned to Denmark') }],
    },
  ])
  const asOf = async (day: string) => {
    const { questions: found } = await listVersions(ledger, { disclosed: Date.parse(day) / 86_400_000, recorded: null })
    return found.map(({ id, versions }) => [id, versions.map(({ answer }) => answer)])
  }
  const [[id] = []] = await asOf('2024-03-06')
  expect(await asOf('2024-03-01')).toEqual([])
  expect(await asOf('2024-03-03')).toEqual([[id, ['Norway']]])
  expect(await asOf('2024-03-06')).toEqual([[id, ['Norway', 'Denmark']]])
  await ledger.close()
})

const place = (what: string) => ({ content: `the captain Erik Dahl ${what}` })

test('a thousand claims of one text have one link to what clashes with them, and are one version', async () => {
  const article = (number: number): ToldArticle => ({
    name: `n${number}`,
    // A text of its own, or all of them would be copies.
    body: Array.from({ length: 900 }, (_, index) => `w${number}x${index}`).join(' '),
    claims: Array.from({ length: 25 }, (_, index) => ({
      id: `n${number}-${index}`,
      speaker: 'Ada Karlsen',
      on: '2024-03-04',
      content: 'the captain Erik Dahl had been arrested',
    })),
  })
  const other = {
    id: 'other',
    speaker: 'Bo Lund',
    on: '2024-03-04',
    content: 'the captain Erik Dahl had not been arrested',
  }
  const ledger = await toldCase(join(scratch(), 'a.case'), [
    { name: 'other', claims: [other] },
    ...Array.from({ length: 40 }, (_, number) => article(number)),
  ])
  const rows = await ledger.linksPage({ after: null, most: null, opening: false }, asOfNow)
  expect(rows).toMatchObject([{ kind: 'contradicts' }])
  const [question] = (await listVersions(ledger, asOfNow)).questions
  // Of each article's own the first stands: it is one origin.
  expect(question?.versions.map(({ claims }) => claims.length).toSorted((a, b) => a - b)).toEqual([1, 40])
  await ledger.close()
}, 60_000)
