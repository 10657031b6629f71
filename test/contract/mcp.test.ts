import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { expect, test } from 'vitest'
import type { Ledger } from '#ledger'
import { mcpServer } from '#mcp'
import { caseWith } from '../support/cases.ts'
import { main } from '../support/command-line.ts'
import { scratch } from '../support/scratch.ts'

async function clientOf(ledger: Ledger, allowWrites = false): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await mcpServer(ledger, { allowWrites, author: 'ada' }).connect(ours)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(theirs)
  return client
}

async function call(client: Client, name: string, args: Record<string, unknown> = {}) {
  const { content, isError } = CallToolResultSchema.parse(await client.callTool({ name, arguments: args }))
  const [first] = content
  if (first?.type !== 'text') throw new Error(`${name} gave no text`)
  return { isError: isError === true, text: first.text }
}

test('an assistant reads claims, versions, articles and a brief, as of a day', async () => {
  const ledger = await caseWith(join(scratch(), 'a.case'))
  const client = await clientOf(ledger)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    'article',
    'as-of',
    'brief',
    'claims',
    'search',
    'versions',
  ])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
  const claims = async (args = {}) => JSON.parse((await call(client, 'claims', args)).text).claims.length
  expect([await claims(), await claims({ asOf: '2023-06-28' }), await claims({ limit: 1 })]).toEqual([3, 1, 1])
  expect(JSON.parse((await call(client, 'search', { words: 'IT WAS' })).text).claims).toHaveLength(3)
  expect(JSON.parse((await call(client, 'as-of', { asOf: '2023-06-28' })).text)).toMatchObject({ articles: 1 })
  expect(JSON.parse((await call(client, 'versions')).text)).toMatchObject({ questions: [] })
  expect(JSON.parse((await call(client, 'article', { id: 'a-0' })).text).article.text).toContain('Article 0')
  expect((await call(client, 'brief')).text).toMatch(/^# Case/u)
  expect(await call(client, 'article', { id: 'none' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('article-not-found'),
  })
  expect(await call(client, 'claims', { asOf: 'soon' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('day-invalid'),
  })
  const { resources } = await client.listResources()
  expect(resources.map(({ uri }) => uri)).toEqual([
    'counterclaim://brief',
    'counterclaim://article/a-0',
    'counterclaim://article/a-1',
  ])
  expect(await client.readResource({ uri: 'counterclaim://article/a-1' })).toMatchObject({
    contents: [{ text: expect.stringContaining('Article 1') }],
  })
  await client.close()
  await ledger.close()
})

test('nothing is written unless it is allowed', async () => {
  const ledger = await caseWith(join(scratch(), 'a.case'))
  const reader = await clientOf(ledger)
  const before = (await ledger.summary({ disclosed: null, recorded: null })).entries
  const judged = { subject: 'c-0-0', decision: 'reject', reason: 'misread' }
  expect((await call(reader, 'judge', judged)).isError).toBe(true)
  expect((await ledger.summary({ disclosed: null, recorded: null })).entries).toBe(before)
  const writer = await clientOf(ledger, true)
  expect((await call(writer, 'judge', judged)).isError).toBe(false)
  expect((await ledger.judgements({}, { disclosed: null, recorded: null })).map(({ author }) => author)).toEqual([
    'ada',
  ])
  await ledger.close()
})

test('over stdin and stdout', async () => {
  const path = join(scratch(), 'a.case')
  await (await caseWith(path)).close()
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [main, 'mcp', path] }))
  expect(JSON.parse((await call(client, 'claims')).text).claims).toHaveLength(3)
  await client.close()
})
