import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { appFor } from '#server'
import { caseWith } from '../support/cases.ts'
import { scratch } from '../support/scratch.ts'

test('briefs and exports over HTTP, as of a day, with what they are', async () => {
  const ledger = await caseWith(join(scratch(), 'a.case'))
  const app = appFor({ ledger, author: 'ada', reader: null as never, fetcher: null as never }, '.')
  const get = (path: string) => app.request(path, { headers: { host: '127.0.0.1:4160' } })
  const page = await get('/api/brief?format=html')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await page.text()).toContain('<h1>Case</h1>')
  const table = await get('/api/exports/csv?asOf=2023-06-28')
  expect(table.headers.get('content-disposition')).toContain('case.csv')
  expect(parse(await table.text(), { columns: true })).toHaveLength(1)
  expect((await (await get('/api/exports/case')).text()).trimEnd().split('\n')).toHaveLength(9)
  for (const path of ['/api/exports/word', '/api/exports/csv?noun=ships'])
    expect(await (await get(path)).json()).toMatchObject({ error: { code: 'export-unknown' } })
  expect((await get('/api/brief?since=soon')).status).toBe(400)
  await ledger.close()
})
