import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routes } from '#contract'
import { appFor } from '#server'
import { scratch } from '../support/scratch.ts'
import { ferry, toldCase } from '../support/told-case.ts'

test('no address takes a parameter that it does not know, and none refuses one that it does', async () => {
  const ledger = await toldCase(join(scratch(), 'a.case'), ferry)
  const app = appFor({ ledger, author: 'ada', reader: null as never, fetcher: null as never }, '.')
  const ask = async (path: string, method: string) => {
    const answer = await app.request(path, { method: method.toUpperCase(), headers: { host: '127.0.0.1:4160' } })
    return { status: answer.status, text: await answer.text() }
  }
  const all = Object.values(routes)
  expect(all.length).toBeGreaterThan(8)
  for (const { path, method } of all) {
    const { status, text } = await ask(`${path.replaceAll(/\{[^}]+\}/gu, 'a-1')}?asof=2031-05-14`, method)
    expect([path, status]).toEqual([path, 400])
    expect(JSON.parse(text).error).toMatchObject({ code: 'request-invalid', message: expect.stringContaining('asof') })
  }
  expect((await ask('/api/articles?asOf=2031-05-14', 'get')).status).toBe(200)
  expect((await ask('/api/claims?contains=ferry', 'get')).status).toBe(200)
  await ledger.close()
})
