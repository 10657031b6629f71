import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { actorRecordViewSchema, identitiesViewSchema } from '#contract'
import { counterclaim, jsonLines, type Running, serve } from '../support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim identities '))
const file = join(folder, 'a.case')
let running: Running

beforeAll(async () => {
  const texts = [
    'Quarry closed\n\nThe mayor of Ostwick, Ana Sousa, said on 3 May 2024 that the quarry had been closed.',
    'Quarry open\n\nThe engineer Ana Lima said on 5 May 2024 that the quarry had been opened again.',
  ]
  for (const [index, text] of texts.entries()) {
    const path = join(folder, `${index}.txt`)
    writeFileSync(path, text)
    await counterclaim(['add', file, path, '--published', `2024-05-0${index + 4}`])
  }
  running = await serve(file)
  return async () => {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

const get = async (path: string): Promise<unknown> => (await fetch(new URL(path, running.address))).json()

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(new URL('/api/identities', running.address), {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
  return { status: response.status, answer: await response.json() }
}

const word = { actors: ['Ana Sousa', 'ana-lima'], verdict: 'same', reason: 'she married', undo: false }

test('two actors are merged and parted again over HTTP, and the command line sees it', async () => {
  expect(await post(word)).toEqual({ status: 200, answer: { actors: ['Ana Sousa', 'Ana Lima'], together: true } })
  const { judged } = identitiesViewSchema.parse(await get('/api/identities'))
  expect(judged).toMatchObject([{ verdict: 'same', reason: 'she married', together: true }])
  const record = actorRecordViewSchema.parse(await get('/api/actors/Ana%20Lima'))
  expect(record.claims.map(({ saidOn }) => saidOn.edtf)).toEqual(['2024-05-03', '2024-05-05'])
  expect(record.judged).toHaveLength(1)
  expect(jsonLines((await counterclaim(['actors', file, '--judged', '--json'])).stdout)).toEqual(judged)
  expect(await post({ ...word, undo: true, reason: null })).toMatchObject({ status: 200, answer: { together: false } })
  expect(identitiesViewSchema.parse(await get('/api/identities')).judged).toEqual([])
})

test.each([
  ['no reason', { ...word, reason: null }, {}, 400, 'reason-missing'],
  ['nobody of that name', { ...word, actors: ['Ana Sousa', 'Nobody'] }, {}, 404, 'actor-not-found'],
  ['one actor', { ...word, actors: ['Ana Sousa'] }, {}, 400, 'request-invalid'],
  ['no JSON', '{"actors":', {}, 400, 'request-invalid'],
  ['no form of JSON', JSON.stringify(word), { 'content-type': 'text/plain' }, 400, 'request-invalid'],
  ['another page', word, { origin: 'http://elsewhere.example' }, 400, 'write-from-elsewhere'],
])('%s is refused', async (_, body, headers, status, code) => {
  expect(await post(body, headers)).toMatchObject({ status, answer: { error: { code } } })
})

test('same and different take actors, and say how it is now', async () => {
  const said = await counterclaim(['same', file, 'Ana Sousa', 'Ana Lima', '--why', 'she married'])
  expect(said.stdout).toBe('kept: Ana Sousa and Ana Lima are one now\n')
  expect((await counterclaim(['actors', file, '--judged'])).stdout).toContain('(she married)')
  expect((await counterclaim(['same', file, 'Ana Sousa', 'Ana Lima', '--undo'])).stdout).toContain('are two now')
  expect((await counterclaim(['unsure', file, 'Ana Sousa', 'Ana Lima', '--why', 'who knows'])).code).toBe(0)
  expect((await counterclaim(['unsure', file, 'Ana Sousa', 'Ana Lima', '--undo'])).code).toBe(0)
})

test('dates of a case and of a file say what they mean and by which rule', async () => {
  const ofCase = jsonLines((await counterclaim(['dates', file, '--json'])).stdout)
  expect(ofCase).toContainEqual(
    expect.objectContaining({
      text: '3 May 2024',
      type: 'DATE',
      value: '2024-05-03',
      edtf: '2024-05-03',
      basis: 'text',
      rule: 'calendar-days',
      article: expect.objectContaining({ id: expect.stringMatching(/^a-/u) }),
    }),
  )
  const ofFile = await counterclaim(['dates', join(folder, '0.txt')])
  expect(ofFile.stdout).toContain('3 May 2024 · DATE 2024-05-03 · 2024-05-03 · text · calendar-days')
  expect(ofFile.stdout).toMatch(/\n1 time expression\.\n$/u)
})
