import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appFor } from '#server'
import { scratch } from '../support/scratch.ts'
import { ferry, toldCase } from '../support/told-case.ts'

async function api() {
  const ledger = await toldCase(join(scratch(), 'a.case'), ferry)
  // Neither fetcher nor reader is asked for by these addresses.
  const app = appFor({ ledger, author: 'ada', reader: null as never, fetcher: null as never }, '.')
  const headers = { host: '127.0.0.1:4160' }
  const get = async (path: string) => {
    const answer = await app.request(path, { headers })
    return { status: answer.status, body: (await answer.json()) as never as Record<string, never> }
  }
  const post = async (path: string, body: unknown, more: Record<string, string> = {}) => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as never as Record<string, never> }
  }
  return { ledger, get, post }
}

test('questions and links are read a page at a time, and the pages hold what the whole holds', async () => {
  const { ledger, get } = await api()
  for (const [path, list] of [
    ['/api/questions', 'questions'],
    ['/api/links', 'links'],
    ['/api/claims', 'claims'],
  ] as const) {
    const whole = (await get(path)).body[list] as unknown as { id: string }[]
    expect(whole.length).toBeGreaterThan(0)
    const paged: { id: string }[] = []
    let cursor: string | null = null
    do {
      const { body } = await get(`${path}?limit=1${cursor === null ? '' : `&cursor=${String(cursor)}`}`)
      paged.push(...(body[list] as unknown as { id: string }[]))
      cursor = body['next'] ?? null
    } while (cursor !== null)
    expect(paged).toEqual(whole)
  }
  await ledger.close()
})

test('what is written over HTTP is kept with its author, holds, and can be taken back', async () => {
  const { ledger, get, post } = await api()
  const judged = await post('/api/judgements', { subject: 'c-out', decision: 'reject', reason: 'misread' })
  expect(judged).toMatchObject({
    status: 200,
    body: { judgement: { decision: 'reject', author: 'ada', conflict: false } },
  })
  const ids = async (path: string) =>
    ((await get(path)).body['claims'] as unknown as { id: string }[]).map(({ id }) => id)
  expect(await ids('/api/claims')).not.toContain('c-out')
  expect(await ids('/api/claims?all=true')).toContain('c-out')
  await post('/api/judgements', { subject: 'c-out', decision: 'withdraw', reason: null })
  expect(await ids('/api/claims')).toContain('c-out')
  expect((await get('/api/judgements')).body['judgements']).toEqual([])

  const linked = await post('/api/links', { a: 'c-crew', b: 'c-seen', kind: 'supports', reason: 'the same ship' })
  expect((await get('/api/links?claim=c-crew')).body['links']).toContainEqual(
    expect.objectContaining({ id: linked.body['id'], by: 'written' }),
  )
  const graded = await post('/api/grades', { of: 'Cara Voss', grade: 'B', reason: 'seldom wrong' })
  expect(graded.body).toMatchObject({ scale: 'reliability', of: 'cara-voss', grade: 'B' })
  const { body } = await get('/api/grades?claims=c-home')
  expect(body).toMatchObject({
    given: [{ of: 'cara-voss', grade: 'B', author: 'ada' }],
    credibility: [{ claim: 'c-home', given: null, suggested: { grade: '1' } }],
  })
  expect((await get('/api/actors/cara-voss/record')).body).toMatchObject({
    claims: 1,
    reliability: { given: { grade: 'B' } },
  })
  const [question] = (await get('/api/questions')).body['questions'] as unknown as { id: string }[]
  const renamed = await post('/api/questions', {
    change: { do: 'rename', id: question?.id, words: 'Where was the ferry?' },
    reason: null,
  })
  expect(renamed.body).toMatchObject({ question: 'Where was the ferry?', wordedBy: 'ada' })
  expect((await get('/api/changes?since=2024-03-05')).body).toMatchObject({ clock: 'disclosure', since: '2024-03-05' })
  expect(await ledger.verify()).toMatchObject({ holds: true, problems: [] })
  await ledger.close()
})

test.each([
  ['GET', '/api/questions?day=1', 400, 'request-invalid'],
  ['GET', '/api/links?limit=0', 400, 'request-invalid'],
  ['GET', '/api/links?cursor=nonsense', 400, 'cursor-invalid'],
  ['GET', '/api/questions/q-c-none', 404, 'question-not-found'],
  ['GET', '/api/actors/nobody/record', 404, 'actor-not-found'],
  ['GET', '/api/changes', 400, 'since-missing'],
  ['GET', '/api/changes?since=2024-03-05&recordSince=2026-01-01', 400, 'since-missing'],
  ['POST', '/api/judgements', 400, 'request-invalid'],
])('%s %s is refused', async (method, path, status, code) => {
  const { ledger, get, post } = await api()
  const answer = method === 'GET' ? await get(path) : await post(path, { decision: 'accept' })
  expect(answer).toMatchObject({ status, body: { error: { code } } })
  await ledger.close()
})

test('another site’s page can change nothing', async () => {
  const { ledger, post } = await api()
  const body = { subject: 'c-out', decision: 'reject', reason: 'no' }
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'content-type': 'text/plain' },
  ])
    expect((await post('/api/judgements', body, headers as never)).status).toBe(400)
  expect(await ledger.judgements({}, { disclosed: null, recorded: null })).toEqual([])
  await ledger.close()
})
