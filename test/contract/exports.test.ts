import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { exportCase, importActorsFile, importCase, importClaims, importKind, writeWhole } from '#actions'
import { gather } from '#gather'
import { openLedger } from '#ledger'
import { asOfNow, type Capture, spanHolds } from '#model'
import { epochDay, sha256Hex } from '#util'
import { caseWith } from '../support/cases.ts'
import { step } from '../support/histories.ts'
import { scratch } from '../support/scratch.ts'
import { unzipped } from '../support/unzipped.ts'

const now = () => '2026-01-01T12:00:00.000Z'

async function exported(path: string, file: string, format = 'case', asOf = asOfNow): Promise<Buffer> {
  const ledger = await openLedger(path, { now })
  try {
    await writeWhole(file, (await exportCase(ledger, { format }, asOf)).chunks)
  } finally {
    await ledger.close()
  }
  return readFileSync(file)
}

test('a case comes back with the same chain and goes out as the same bytes, whatever happened to it', async () => {
  const folder = scratch()
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      const [one, two] = [join(folder, `${++runs}.case`), join(folder, `${runs}-again.case`)]
      await (await caseWith(one, steps)).close()
      const first = await exported(one, join(folder, 'one.jsonl'))
      await importCase(two, join(folder, 'one.jsonl'))
      expect((await exported(two, join(folder, 'two.jsonl'))).equals(first)).toBe(true)
      const ledger = await openLedger(two, { now })
      expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
      await ledger.close()
    }),
    { numRuns: 10 },
  )
})

async function brokenImport(change: (lines: string[]) => string[]) {
  const folder = scratch()
  await (await caseWith(join(folder, 'one.case'))).close()
  const lines = (await exported(join(folder, 'one.case'), join(folder, 'one.jsonl')))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  writeFileSync(join(folder, 'bad.jsonl'), `${change(lines).join('\n')}\n`)
  const told = await importCase(join(folder, 'two.case'), join(folder, 'bad.jsonl')).catch((error) => error)
  expect(readdirSync(folder).toSorted()).toEqual(['bad.jsonl', 'one.case', 'one.jsonl'])
  return told
}

test('what is malformed, changed, cut or out of order makes no case, and its line is told', async () => {
  const malformed = { code: 'import-malformed' }
  expect(await brokenImport((lines) => lines.with(3, '{"entry":'))).toMatchObject({
    ...malformed,
    message: expect.stringMatching(/^Line 4 of .*not JSON/u),
  })
  expect(await brokenImport((lines) => lines.with(2, '{"entry":{}}'))).toMatchObject({
    ...malformed,
    subject: expect.stringContaining('Line 3 '),
  })
  expect(await brokenImport((lines) => lines.slice(0, -1))).toMatchObject(malformed)
  expect(await brokenImport((lines) => lines.toSpliced(1, 0, lines[0] ?? ''))).toMatchObject(malformed)
  expect(await brokenImport((lines) => lines.map((line) => line.replace('it was so', 'it was no')))).toMatchObject({
    code: 'import-broken',
  })
  expect(await brokenImport((lines) => lines.filter((line) => !line.startsWith('{"capture"')))).toMatchObject({
    code: 'import-broken',
  })
  expect(await brokenImport((lines) => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''))).toMatchObject({
    code: 'import-broken',
  })
})

test('70,000 lines: the malformed one is told, and nothing of the others is there', async () => {
  const told = await brokenImport((lines) => {
    const [head = '', opened = '', ...rest] = lines
    return [head, opened, ...Array.from({ length: 69_997 }, () => ''), ...rest]
  })
  expect(told).toMatchObject({ code: 'import-malformed', subject: expect.stringContaining('Line 3 ') })
})

test('a case that is there already is left alone', async () => {
  const folder = scratch()
  await (await caseWith(join(folder, 'one.case'))).close()
  await exported(join(folder, 'one.case'), join(folder, 'one.jsonl'))
  await expect(importCase(join(folder, 'one.case'), join(folder, 'one.jsonl'))).rejects.toMatchObject({
    code: 'case-present',
  })
  await expect(importCase(join(folder, 'none', 'two.case'), join(folder, 'one.jsonl'))).rejects.toMatchObject({
    code: 'folder-not-found',
  })
  await expect(importCase(join(folder, 'two.case'), join(folder, 'none.jsonl'))).rejects.toMatchObject({
    code: 'file-not-found',
  })
})

test('an export is as of the day asked for', async () => {
  const folder = scratch()
  await (await caseWith(join(folder, 'one.case'))).close()
  const rows = async (disclosed: number | null) =>
    (await exported(join(folder, 'one.case'), join(folder, 'out.csv'), 'csv', { disclosed, recorded: null }))
      .toString('utf8')
      .trimEnd()
      .split('\r\n').length - 1
  expect([await rows(null), await rows(epochDay(2023, 6, 28)), await rows(epochDay(2023, 6, 26))]).toEqual([3, 1, 0])
})

const page = new TextEncoder().encode('<html><body><p>The ferry left at noon.</p></body></html>')

test('a WACZ archive is read by our own reader and by another one, and its hashes hold', async () => {
  const folder = scratch()
  const path = join(folder, 'one.case')
  const ledger = await caseWith(path)
  const address = 'https://a.example/ferry?day=1'
  const capture: Capture = {
    sha256: sha256Hex(page),
    mediaType: 'text/html',
    byteLength: page.byteLength,
    address,
    http: {
      request: null,
      redirects: [],
      response: {
        address,
        status: 200,
        headers: [
          ['Content-Type', 'text/html'],
          ['Content-Encoding', 'br'],
        ],
      },
      fetchedAt: '2031-05-14T08:30:00.000Z',
    },
  }
  await ledger.append({
    author: 'tester',
    bodies: [{ kind: 'capture-kept', capture }],
    bytes: new Map([[capture.sha256, page]]),
  })
  await ledger.close()
  const file = join(folder, 'captures.wacz')
  const bytes = await exported(path, file, 'wacz')
  expect(bytes.equals(await exported(path, file, 'wacz'))).toBe(true)
  const gathered = []
  for await (const one of gather([file])) gathered.push(one)
  expect(gathered).toMatchObject([
    {
      kind: 'received',
      received: {
        address,
        mediaType: 'text/html',
        bytes: Buffer.from(page),
        http: { fetchedAt: '2031-05-14T08:30:00.000Z' },
      },
    },
    { kind: 'skipped', records: { resource: 2, warcinfo: 1 } },
  ])
  const files = await unzipped(file)
  const text = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8')
  const { resources } = JSON.parse(text('datapackage.json'))
  expect(resources.map(({ path: own }: any) => own)).toEqual([
    'archive/captures.warc.gz',
    'indexes/index.cdxj',
    'pages/pages.jsonl',
  ])
  for (const { path: own, hash, bytes: length } of resources) {
    expect(hash).toBe(`sha256:${sha256Hex(files.get(own) ?? new Uint8Array())}`)
    expect(length).toBe(files.get(own)?.byteLength)
  }
  expect(JSON.parse(text('datapackage-digest.json')).hash).toBe(
    `sha256:${sha256Hex(files.get('datapackage.json') ?? new Uint8Array())}`,
  )
  const warc = files.get('archive/captures.warc.gz') ?? new Uint8Array()
  const index = text('indexes/index.cdxj').trimEnd().split('\n')
  expect(index).toEqual(index.toSorted())
  const line = index.find((one) => one.startsWith('example,a)/ferry?day=1 20310514083000 ')) ?? ''
  const { offset, length } = JSON.parse(line.slice(line.indexOf('{')))
  const member = warc.subarray(Number(offset), Number(offset) + Number(length))
  const record = await new WARCParser([member]).parse()
  expect(record?.warcTargetURI).toBe(address)
  expect(record?.httpHeaders?.headers.get('content-encoding')).toBeNull()
  expect(await record?.contentText()).toBe(new TextDecoder().decode(page))
})

test('a target that is full or may not be written gets a coded error, and what stood there stands', async () => {
  const folder = scratch()
  const chunks = async function* (fail = false) {
    yield 'one'
    if (fail) throw new TypeError('cut')
    yield 'two'
  }
  const file = join(folder, 'out.txt')
  await writeWhole(file, chunks())
  await expect(writeWhole(file, chunks(true))).rejects.toThrow('cut')
  expect(readFileSync(file, 'utf8')).toBe('onetwo')
  expect(readdirSync(folder)).toEqual(['out.txt'])
  mkdirSync(join(folder, 'inner'))
  await expect(writeWhole(join(folder, 'inner'), chunks())).rejects.toMatchObject({ code: 'file-not-writable' })
  await expect(writeWhole(join(folder, 'none', 'out.txt'), chunks())).rejects.toMatchObject({
    code: 'folder-not-found',
  })
  if (statSync('/dev/full', { throwIfNoEntry: false })?.isCharacterDevice())
    await expect(writeWhole('/dev/full', chunks())).rejects.toMatchObject({ code: 'file-not-writable' })
})

const table = `speaker,said_on,about,content,source_address,polarity
Ana Sousa,2031-05-14,2031-05,"The ""Tern"" had sailed",https://a.example/1,
,,,Kalda paid,,negative
`

test('claims of a table stand as given by a person, with spans into the table', async () => {
  const folder = scratch()
  const file = join(folder, 'claims.csv')
  writeFileSync(file, table)
  const open = () => openLedger(join(folder, 'a.case'), { now, create: { id: 'id', title: 'Case', author: 'tester' } })
  const first = await open()
  expect(await importClaims(async () => first, file, 'ada')).toEqual({ claims: 2, isKnown: false })
  expect(await importClaims(async () => first, file, 'ada')).toEqual({ claims: 0, isKnown: true })
  const { rows } = await first.claims({ threshold: 0 }, asOfNow)
  expect(rows.map(({ value }) => value)).toMatchObject([
    {
      speaker: 'ana-sousa',
      saidOn: { edtf: '2031-05-14', basis: 'given' },
      knownFrom: { edtf: '2031-05-14', basis: 'given' },
      polarity: 'positive',
      content: [{ exact: 'The ""Tern"" had sailed' }],
      why: { rule: 'given-in-table', steps: ['https://a.example/1'] },
    },
    { speaker: null, form: 'unattributed', saidOn: { edtf: null }, polarity: 'negative' },
  ])
  for (const { value } of rows) for (const span of value.content) expect(spanHolds(table, span)).toBe(true)
  expect(await first.verify()).toMatchObject({ holds: true })
  await first.close()
})

test('a table with a wrong line is refused with that line, and makes no case', async () => {
  const folder = scratch()
  const refused = async (text: string) => {
    writeFileSync(join(folder, 'bad.csv'), text)
    return await importClaims(() => Promise.reject(new Error('opened')), join(folder, 'bad.csv'), 'ada').catch(
      (error) => error,
    )
  }
  const rows = Array.from({ length: 69_998 }, () => 'so it is,2031')
  expect(await refused(`content,said_on\n${rows.join('\n')}\nbad,tomorrow\n`)).toMatchObject({
    code: 'import-malformed',
    message: expect.stringMatching(/^Line 70000 of .*“tomorrow”/u),
  })
  expect(await refused('content,said_on\n,2031\n')).toMatchObject({
    code: 'import-malformed',
    subject: expect.stringContaining('Line 2 '),
  })
  expect(await refused('name,said_on\nx,2031\n')).toMatchObject({ code: 'import-unknown' })
})

test('actors that went out as FollowTheMoney come in again', async () => {
  const folder = scratch()
  await (await caseWith(join(folder, 'one.case'))).close()
  await exported(join(folder, 'one.case'), join(folder, 'out.ftm.json'), 'followthemoney')
  expect(await importKind(join(folder, 'out.ftm.json'))).toBe('actors')
  const other = await caseWith(join(folder, 'two.case'))
  expect(await importActorsFile(async () => other, join(folder, 'out.ftm.json'), 'ada')).toMatchObject({
    imported: 2,
    leftOut: 5,
  })
  await other.close()
})
