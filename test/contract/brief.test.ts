import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importClaims, writeBrief } from '#actions'
import { type BriefClaim, type BriefReading, briefHtml, briefMarkdown, briefOf } from '#brief'
import { openLedger } from '#ledger'
import { asOfNow, spanOf, unknownDate } from '#model'
import { epochDay } from '#util'
import { openBrowser } from '../support/browser.ts'
import { caseWith } from '../support/cases.ts'
import { scratch } from '../support/scratch.ts'
import { unzipped } from '../support/unzipped.ts'

const now = () => '2026-01-01T12:00:00.000Z'

const said = (id: string, words: string, more: Partial<BriefClaim> = {}): BriefClaim => {
  const text = `Ana Sousa announced on Monday that ${words}.`
  const span = (exact: string) => spanOf(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length })
  return {
    id,
    article: 'a-1',
    speaker: 'Ana Sousa',
    source: 'Ana Sousa',
    cue: [span('announced')],
    content: [span(words)],
    form: 'indirect',
    polarity: 'positive',
    modality: 'asserted',
    saidOn: { edtf: '2031-05-14', basis: 'text' },
    about: { edtf: '2031-05-12', basis: 'text' },
    knownFrom: { edtf: '2031-05-14', basis: 'text' },
    origin: 'o-1',
    copies: 0,
    ...more,
  }
}

const reading = (more: Partial<BriefReading> = {}): BriefReading => ({
  title: 'Harbour <talks>',
  asOf: null,
  recordAsOf: null,
  since: null,
  articles: 1,
  origins: 1,
  leftOut: { later: 0, undated: 0 },
  claims: [],
  events: [],
  questions: [],
  changes: [],
  deals: [],
  ties: [],
  hypotheses: [],
  indicators: [],
  source: (id) => ({
    id,
    title: 'Harbour talks',
    outlet: 'Harbour Review',
    published: { edtf: '2031-05-14', basis: 'metadata' },
    address: 'https://a.example/talks',
    sha256: 'f'.repeat(64),
  }),
  actor: (id) => id,
  ...more,
})

test('a sentence keeps the words of the text and who said them, and is cited down to span, address and hash', () => {
  const text = briefMarkdown(briefOf(reading({ claims: [said('c-1', 'the Tern had sailed at noon', { copies: 2 })] })))
  expect(text).toContain('### 12 May 2031')
  expect(text).toContain(
    '**Ana Sousa** announced on Monday that “the Tern had sailed at noon” \\[1\\] (1 origin, 2 copies). Said on 14 May 2031.',
  )
  expect(text).toContain('1. “the Tern had sailed at noon”, at 35–62. Harbour talks. Harbour Review, 14 May 2031.')
  expect(text).toContain(`SHA-256 ${'f'.repeat(64)}`)
})

test('one version of one speaker in several texts is told once; disputes name holders and origins', () => {
  const version = (answer: string, claims: string[], origins: string[]) => ({
    answer,
    claims,
    origins,
    holders: [{ name: 'Ana Sousa', from: '2031-05-14', to: null }],
  })
  const text = briefMarkdown(
    briefOf(
      reading({
        claims: [
          said('c-1', 'the Tern had sailed at noon'),
          said('c-2', 'the Tern sailed about noon', { article: 'a-2', origin: 'o-2' }),
          said('c-3', 'the Tern was still in port', { speaker: 'Bo Lind', article: 'a-3', origin: 'o-3' }),
        ],
        questions: [
          {
            id: 'q-1',
            question: 'Where was the Tern?',
            versions: [version('at sea', ['c-1', 'c-2'], ['o-1', 'o-2']), version('in port', ['c-3'], ['o-3'])],
          },
        ],
      }),
    ),
  )
  expect(text.match(/\*\*Ana Sousa\*\*/gu)).toHaveLength(1)
  expect(text).toContain('\\[1\\] \\[2\\] (2 origins)')
  expect(text).toContain('*“at sea”* \\[1\\] \\[2\\], held by Ana Sousa from 14 May 2031; 2 origins.')
  expect(text).toContain('; 1 origin alone.')
})

test('what is not told is counted', () => {
  const claims = Array.from({ length: 100 }, (_, index) => said(`c-${index}`, `the ship of number ${index} had sailed`))
  const text = briefMarkdown(briefOf(reading({ claims: [...claims, said('c-it', 'it')] })))
  expect(text).toContain('Not told here: 55 further accounts that weigh less, and 1 claim whose words say little')
})

test('a brief of an empty case says so, and so does one of a day before anything was public', async () => {
  const ledger = await openLedger(join(scratch(), 'a.case'), {
    now,
    create: { id: 'id', title: 'Empty', author: 'tester' },
  })
  expect(await writeBrief(ledger, {}, asOfNow)).toContain('The case holds no claims and no events yet.')
  await ledger.close()
  const other = await caseWith(join(scratch(), 'b.case'))
  expect(await writeBrief(other, {}, { disclosed: epochDay(2001, 1, 1), recorded: null })).toContain(
    'nothing that was surely public by 1 January 2001',
  )
  await expect(writeBrief(other, { since: 'soon' }, asOfNow)).rejects.toMatchObject({ code: 'day-invalid' })
  await other.close()
})

test('the same case gives the same bytes in every format, and DOCX is a document that bears no time of its making', async () => {
  const ledger = await caseWith(join(scratch(), 'a.case'))
  for (const format of ['md', 'html', 'docx'] as const)
    expect(await writeBrief(ledger, { format }, asOfNow)).toEqual(await writeBrief(ledger, { format }, asOfNow))
  const files = await unzipped(await writeBrief(ledger, { format: 'docx' }, asOfNow))
  const part = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8')
  expect(part('docProps/core.xml')).toContain('2026-01-01T12:00:00Z</dcterms:created>')
  expect(part('word/document.xml')).toContain('it was so')
  expect([...files.keys()]).toContain('[Content_Types].xml')
  await ledger.close()
})

test('control characters and marks of markup stay words, in a page that a browser reads whole', async (context) => {
  const html = briefHtml(
    briefOf(
      reading({ claims: [said('c-1', 'the <b>Tern\u0000</b> & [her](x) "crew" sailed', { saidOn: unknownDate })] }),
    ),
  )
  expect(html).not.toMatch(/<script|[\u0000-\u0008]/u)
  const browser = await openBrowser(context)
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    await page.setContent(html)
    expect(await page.title()).toBe('Harbour <talks>')
    expect(await page.locator('main li').innerText()).toContain('the <b>Tern</b> & [her](x)')
    expect(await page.locator('main a.cite').getAttribute('href')).toBe('#s1')
    expect(await page.locator('#s1').count()).toBe(1)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  } finally {
    await browser.close()
  }
})

test('claims of a table make a brief', async () => {
  const folder = scratch()
  writeFileSync(join(folder, 'c.csv'), 'speaker,said_on,content\nAna Sousa,2031-05-14,the Tern had sailed at noon\n')
  const ledger = await openLedger(join(folder, 'a.case'), {
    now,
    create: { id: 'id', title: 'Case', author: 'tester' },
  })
  await importClaims(async () => ledger, join(folder, 'c.csv'), 'ada')
  expect(await writeBrief(ledger, {}, asOfNow)).toContain('**Ana Sousa** said: “the Tern had sailed at noon”')
  await ledger.close()
})
