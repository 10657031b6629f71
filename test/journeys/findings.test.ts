import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { counterclaim, jsonLines } from '../support/command-line.ts'
import { scratch } from '../support/scratch.ts'
import { webServer } from '../support/web-server.ts'

const first = `Norway’s prime minister Ola Berg was credited with negotiating the truce that ended the strike in Varda.

By acting as the mediator and offering to shelter the miners, Berg gave both Pavel Orlov and Ivan Petrov a way out. But announcements on May 2 did not finish the talks.

Why is Berg helping Orlov? The most likely explanation is that Berg needs votes. Petrov said on Tuesday that Berg depends on Sweden. Norway depends on Sweden for its electricity.

Sending Norwegian soldiers to Varda would risk provoking protests in Norway.`

const second = `Ola Berg said on June 3 that Norway sent two hundred soldiers to Varda. Norway deployed soldiers in Varda, Berg said.`

async function caseOf(): Promise<{ path: string; folder: string }> {
  const folder = scratch()
  const path = join(folder, 'varda.case')
  writeFileSync(join(folder, 'first.txt'), first)
  writeFileSync(join(folder, 'second.txt'), second)
  expect((await counterclaim(['add', path, join(folder, 'first.txt'), '--published', '2031-05-14'])).code).toBe(0)
  return { path, folder }
}
const lines = async (...args: string[]) => jsonLines((await counterclaim([...args, '--json'])).stdout)

test('deals, ties, explanations and the outlook are listed with names, spans and claims', async () => {
  const { path } = await caseOf()
  const [deal] = await lines('deals', path)
  expect(deal).toMatchObject({
    brokerName: 'Ola Berg',
    partyNames: expect.arrayContaining(['Pavel Orlov', 'Ivan Petrov']),
  })
  const ties = await lines('ties', path, '--category', 'depends-on')
  expect(ties).toContainEqual(
    expect.objectContaining({
      fromName: 'Norway',
      toName: 'Sweden',
      spans: [expect.objectContaining({ text: expect.stringContaining('depends on Sweden') })],
    }),
  )
  expect(await lines('why', path)).toContainEqual(
    expect.objectContaining({ question: 'Why is Berg helping Orlov?', text: 'Berg needs votes', likelihood: 'likely' }),
  )
  const [indicator] = await lines('outlook', path)
  expect(indicator).toMatchObject({
    kind: 'condition',
    meets: ['MOBILIZE'],
    spans: [expect.objectContaining({ start: first.indexOf('Sending') })],
  })
  expect((await counterclaim(['verify', path])).code).toBe(0)
  // Before the article was public nothing was known.
  expect(await lines('ties', path, '--as-of', '2031-01-01')).toEqual([])
  expect(await lines('deals', path, '--as-of', '2031-01-01')).toEqual([])
})

test('a tie that a person rejects leaves the list, and comes back when that is taken back', async () => {
  const { path } = await caseOf()
  const [tie] = await lines('ties', path)
  await counterclaim(['judge', path, tie.id, 'reject', '--why', 'wrong'])
  const without = await lines('ties', path)
  expect(without.map(({ id }) => id)).not.toContain(tie.id)
  const all = await lines('ties', path, '--all')
  expect(all.find(({ id }) => id === tie.id).judgement).toMatchObject({ decision: 'reject', reason: 'wrong' })
})

test('evidence is marked by people, and orders the explanations', async () => {
  const { path } = await caseOf()
  const found = (await lines('why', path)).find(({ text }) => text === 'Berg needs votes')
  const [other] = await lines(
    'why',
    path,
    '--question',
    found.question,
    '--add',
    'Berg fears Sweden',
    '--actor',
    'Ola Berg',
  )
  const [claim] = await lines('claims', path)
  await counterclaim(['why', path, '--mark', found.id, '--claim', claim.id, '--as', 'II'])
  await counterclaim([
    'why',
    path,
    '--estimate',
    other.id,
    '--likelihood',
    'likely',
    '--confidence',
    'low',
    '--reason',
    'two sources',
  ])
  const ranked = (await lines('why', path, '--question', 'Berg helping')).map(({ text, rank, estimate }) => [
    text,
    rank,
    estimate?.likelihood,
  ])
  expect(ranked).toEqual([
    ['Berg fears Sweden', 1, 'likely'],
    ['Berg needs votes', 2, undefined],
  ])
  const bad = await counterclaim(['why', path, '--mark', found.id, '--claim', claim.id, '--as', 'X'])
  expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('mark-unknown')])
})

test('new reporting meets what is watched for, as lines, feeds and to a webhook, once', async () => {
  const { path, folder } = await caseOf()
  expect(await lines('watch', path)).toEqual([])
  await counterclaim(['add', path, join(folder, 'second.txt'), '--published', '2031-06-04'])
  const alerts = await lines('watch', path)
  expect(alerts[0]).toMatchObject({ kind: 'meets', hit: { text: expect.stringContaining('soldiers') } })
  const atom = (await counterclaim(['watch', path, '--feed', 'atom'])).stdout
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  expect(JSON.parse((await counterclaim(['watch', path, '--feed', 'json'])).stdout)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
  })
  const server = await webServer({ '/hook': (_, response) => void response.writeHead(200).end() })
  const send = () => counterclaim(['watch', path, '--webhook', `${server.address}/hook`, '--allow-private', '--json'])
  expect(JSON.parse((await send()).stdout)).toMatchObject({ sent: alerts.length })
  expect(JSON.parse((await send()).stdout)).toMatchObject({ sent: 0 })
  expect(server.asked.length).toBe(1)
})

test('conditions may not go in a circle', async () => {
  const { path } = await caseOf()
  const [a] = await lines('watch', path, '--add', 'Norway sends ships', '--actor', 'Norway')
  const [b] = await lines('watch', path, '--add', 'Sweden closes the border', '--actor', 'Sweden', '--if', a.id)
  const circle = await counterclaim(['watch', path, '--change', a.id, '--if', b.id])
  expect([circle.code, circle.stderr]).toEqual([4, expect.stringContaining('condition-circular')])
})
