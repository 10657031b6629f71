import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { counterclaim, jsonLines, samples } from '../support/command-line.ts'
import { scratch } from '../support/scratch.ts'

const good = join(samples, 'nemiga-ledger-prigozhin-arrives.html')

/** The bad report beside a good one: the good one goes in, the bad one is told with its code and its name. */
async function beside(name: string, make: (path: string) => void, options: readonly string[] = []) {
  const folder = scratch()
  const bad = join(folder, name)
  make(bad)
  const file = join(folder, 'a.case')
  const result = await counterclaim(['add', file, bad, good, ...options, '--json'])
  const told = jsonLines(result.stdout)
  expect(told).toMatchObject([
    { kind: 'failed', file: bad },
    { kind: 'added', file: good },
  ])
  expect(JSON.parse((await counterclaim(['verify', file, '--json'])).stdout)).toMatchObject({
    holds: true,
    captures: 1,
  })
  const { error } = told[0]
  expect(error.message).toContain(bad)
  expect(error.help.length).toBeGreaterThan(10)
  expect(result.code).not.toBe(0)
  return { ...result, code: error.code, exit: result.code }
}

const report = 'The harbour minister said on Monday that the ships had left.'

test.each<[string, string, (path: string) => void, number]>([
  ['an empty file', 'file-empty', (path) => writeFileSync(path, ''), 2],
  [
    'a binary file',
    'file-binary',
    (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0xff])),
    5,
  ],
  [
    'text that is not UTF-8 and does not say what it is',
    'text-encoding-unknown',
    (path) => writeFileSync(path, Buffer.concat([Buffer.from(report), Buffer.from([0xcf, 0xf0, 0xe8])])),
    2,
  ],
  ['50 MB of text on one line', 'file-too-large', (path) => writeFileSync(path, `${report} `.repeat(850_000)), 5],
  ['a file that is not there', 'file-not-found', () => {}, 3],
  ['an empty folder', 'folder-empty', (path) => mkdirSync(path), 3],
])('%s: %s', async (_, code, make, exit) => {
  const found = await beside('bad.txt', make)
  expect(found).toMatchObject({ code, exit })
})

test('a page nested 10,000 deep: page-too-deep', async () => {
  const html = `<html><body>${'<div>'.repeat(10_000)}<p>${report}</p>${'</div>'.repeat(10_000)}</body></html>`
  expect(await beside('deep.html', (path) => writeFileSync(path, html))).toMatchObject({
    code: 'page-too-deep',
    exit: 5,
  })
})

test('a page without an article: page-without-article', async () => {
  expect(
    await beside('login.html', (path) =>
      writeFileSync(path, '<html><body><form><input name="user"></form></body></html>'),
    ),
  ).toMatchObject({ code: 'page-without-article' })
})

test('a folder without rights: file-not-readable', async (context) => {
  if (process.getuid?.() === 0) context.skip('the superuser may read every folder')
  if (process.platform === 'win32') context.skip('rights are kept otherwise here')
  const found = await beside('locked', (path) => {
    mkdirSync(path)
    chmodSync(path, 0)
  })
  expect(found).toMatchObject({ code: 'file-not-readable', exit: 6 })
})

test('a line of 20 MB is read, and what is said in it is found', async () => {
  const path = join(scratch(), 'long.txt')
  writeFileSync(path, `${report} ${'Nothing else happened in the harbour that day. '.repeat(430_000)}`)
  const { code, stdout } = await counterclaim(['read', path, '--json', '--published', '2023-07-05'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).claims).toMatchObject([{ speaker: 'harbour-minister', saidOn: { edtf: '2023-07-03' } }])
})

test('windows-1251 is read when the page or the person says so', async () => {
  const folder = scratch()
  const words = 'Министр сказал, что корабли ушли.'
  const bytes = Buffer.from(Array.from(words, (letter) => windows1251(letter)))
  const text = join(folder, 'report.txt')
  writeFileSync(text, bytes)
  const told = await counterclaim(['read', text, '--json', '--charset', 'windows-1251'])
  expect(JSON.parse(told.stdout).article.text).toBe(words)
  const page = join(folder, 'report.html')
  writeFileSync(
    page,
    Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"><title>x</title></head><body><article><p>'),
      ...Array.from({ length: 8 }, () => bytes),
      Buffer.from('</p></article></body></html>'),
    ]),
  )
  expect(JSON.parse((await counterclaim(['read', page, '--json'])).stdout).article.text).toContain(words)
  const wrong = await counterclaim(['read', text, '--json', '--charset', 'klingon-8'])
  expect(wrong.code).toBe(2)
  expect(JSON.parse(wrong.stderr).error).toMatchObject({ code: 'charset-unknown' })
})

const windows1251 = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
}

test('a call that fails leaves no case behind', async () => {
  const folder = scratch()
  const empty = join(folder, 'empty.txt')
  writeFileSync(empty, '')
  const file = join(folder, 'a.case')
  expect(await counterclaim(['add', file, empty])).toMatchObject({
    code: 2,
    stdout: '0 added, 0 already in the case, 1 failed\n',
  })
  expect(await counterclaim(['add', file, good, '--published', 'last Tuesday'])).toMatchObject({ code: 2 })
  expect(existsSync(file)).toBe(false)
})

test('files that are no case, or half of one, are refused and left as they are', async () => {
  const folder = scratch()
  const page = join(folder, 'page.case')
  copyFileSync(good, page)
  for (const command of ['claims', 'timeline', 'article', 'actors', 'verify', 'serve']) {
    const result = await counterclaim(
      [command, page, '--json'].filter((word) => command !== 'serve' || word !== '--json'),
    )
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toContain('case-not-a-case')
    expect(result.stderr).toContain(page)
  }
  expect((await counterclaim(['add', page, good])).stderr).toContain('case-not-a-case')
  expect(readFileSync(page).equals(readFileSync(good))).toBe(true)

  const half = join(folder, 'half.case')
  await counterclaim(['add', half, samples])
  truncateSync(half, Math.floor(statSync(half).size / 2))
  for (const command of ['claims', 'verify']) {
    const result = await counterclaim([command, half])
    expect(result).toMatchObject({ code: 1, stdout: '' })
    expect(result.stderr).toContain('case-damaged')
    expect(result.stderr).toContain(half)
  }
})

test.each([
  [['claims', 'CASE', '--as-of', '2023-02-30'], 'day-invalid'],
  [['claims', 'CASE', '--as-of', 'yesterday'], 'day-invalid'],
  [['timeline', 'CASE', '--record-as-of', '2023-07-05T25:00:00Z'], 'instant-invalid'],
  [['claims', 'CASE', '--threshold', '1.5'], 'threshold-invalid'],
  [['claims', 'CASE', '--form', 'shouted'], 'command-invalid'],
  [['claims', 'CASE', '--colour'], 'command-invalid'],
  [['serve', 'CASE', '--port', '70000'], 'port-invalid'],
  [['article', 'CASE', 'a-none'], 'article-not-found'],
  [['read', good, '--published', '31/12/2023'], 'date-invalid'],
  [['shout'], 'command-invalid'],
])('%j: %s', async (args, code) => {
  const file = join(scratch(), 'a.case')
  await counterclaim(['add', file, good])
  const result = await counterclaim(args.map((word) => (word === 'CASE' ? file : word)))
  expect(result.code).toBeGreaterThan(0)
  expect(result.stdout).toBe('')
  expect(result.stderr).toMatch(new RegExp(`^${code}: `, 'u'))
})

test('a port in use is said, with what to do', async () => {
  const file = join(scratch(), 'a.case')
  await counterclaim(['add', file, good])
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = String(typeof address === 'object' && address ? address.port : 0)
  const result = await counterclaim(['serve', file, '--port', port])
  other.close()
  expect(result).toMatchObject({ code: 4, stdout: '' })
  expect(result.stderr).toBe(
    `port-in-use: Port ${port} is in use by another program.\n  Choose another with --port, or --port 0 for any free one.\n`,
  )
})
