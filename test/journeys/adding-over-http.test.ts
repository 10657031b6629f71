import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { AdditionLine } from '#contract'
import { counterclaim, jsonLines, type Running, samples, serve } from '../support/command-line.ts'

const report = 'nemiga-ledger-prigozhin-arrives.html'
const quarry = 'Quarry closed\n\nThe mayor of Ostwick said on 3 May 2024 that the quarry had been closed.'
const folder = mkdtempSync(join(tmpdir(), 'counterclaim test '))
const file = join(folder, 'a.case')
let running: Running

beforeAll(async () => {
  await counterclaim(['add', file, join(samples, 'fourth-lighthouse-empty-camp.html')])
  await counterclaim(['add', file, join(samples, report)])
  running = await serve(file)
  return async () => {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function post(form: FormData, headers: Record<string, string> = {}) {
  const response = await fetch(new URL('/api/reports', running.address), { method: 'POST', body: form, headers })
  return { status: response.status, lines: jsonLines(await response.text()) as AdditionLine[] }
}

function formOf(parts: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData()
  for (const [name, value] of parts) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, value.name)
  }
  return form
}

test('files and texts that a form hands over are added under their own names, each told in a line', async () => {
  const known = new File([readFileSync(join(samples, report))], report)
  const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])], '../../etc/picture.txt')
  const { status, lines } = await post(
    formOf([
      ['file', known],
      ['file', picture],
      ['text', quarry],
      ['published', '2024-05-04'],
      ['outlet', 'Ostwick Herald'],
    ]),
  )
  expect(status).toBe(200)
  expect(lines.map(({ kind }) => kind)).toEqual(['known', 'failed', 'added', 'done'])
  expect(lines[1]).toMatchObject({ file: 'picture.txt', error: { code: 'file-binary' } })
  expect(lines[2]).toMatchObject({
    article: { outlet: 'Ostwick Herald', published: { edtf: '2024-05-04', basis: 'given' } },
    claims: 1,
  })
  const claims = jsonLines((await counterclaim(['claims', file, '--contains', 'quarry', '--json'])).stdout)
  expect(claims).toMatchObject([{ saidOn: { edtf: '2024-05-03' } }])
  expect(JSON.parse((await counterclaim(['verify', file, '--json'])).stdout)).toMatchObject({ holds: true })
})

test('a form without anything in it is refused', async () => {
  const { status, lines } = await post(formOf([['published', '2024-05-04']]))
  expect(status).toBe(400)
  expect(lines).toMatchObject([{ error: { code: 'nothing-handed-over' } }])
})

test.each([
  ['origin', { origin: 'https://elsewhere.example' }],
  ['site', { 'sec-fetch-site': 'cross-site' }],
])('a page from elsewhere cannot add (%s)', async (_, headers) => {
  const before = jsonLines((await counterclaim(['article', file, '--json'])).stdout).length
  const { status, lines } = await post(formOf([['text', 'The baker said that bread was dear.']]), headers)
  expect(status).toBe(400)
  expect(lines).toMatchObject([{ error: { code: 'write-from-elsewhere' } }])
  expect(jsonLines((await counterclaim(['article', file, '--json'])).stdout)).toHaveLength(before)
})
