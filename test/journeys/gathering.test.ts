import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { warcOf } from '../support/archives.ts'
import { counterclaim, jsonLines } from '../support/command-line.ts'
import { rss } from '../support/feeds.ts'
import { linesFrom, pdfFile } from '../support/pdf-file.ts'
import { scratch } from '../support/scratch.ts'
import { pageOf, webServer } from '../support/web-server.ts'

const run = async (...args: readonly string[]) => {
  const result = await counterclaim([...args, '--json'])
  return { ...result, told: jsonLines(result.stdout), errors: jsonLines(result.stderr).map(({ error }) => error) }
}
const kinds = (told: readonly { kind: string; article?: { title: string } }[]) =>
  told.map(({ kind, article }) => (article ? `${kind} ${article.title}` : kind))

const whole = (id: string, words = 'The ships had left') => ({
  id,
  link: `https://a.example/${id}`,
  title: `Report ${id}`,
  html: `<p>The harbour minister said on Monday: “${words}.”</p><p>Nobody knew more on ${id}.</p>`,
  date: 'Wed, 14 May 2031 08:30:00 GMT',
})

describe('files of every kind', () => {
  test('a folder of them goes into a case, and once more changes nothing', async () => {
    const folder = scratch()
    const file = join(folder, 'a.case')
    const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes)
    put(
      'a.pdf',
      pdfFile([linesFrom(700, ['The harbour minister said on Monday that the ships had left.'])], {
        info: '/Title (Ships in PDF)',
      }),
    )
    put('b.md', '---\ntitle: Ships in Markdown\n---\n\nThe harbour minister said on Tuesday that the ships had left.\n')
    put(
      'c.xml',
      rss([
        whole('one'),
        whole('two'),
        { id: 'three', link: 'https://a.example/three', title: 'Named', summary: 'More …' },
      ]),
    )
    put(
      'd.warc.gz',
      await warcOf([{ url: 'https://a.example/page', body: pageOf('Ships in an archive') }], { gzip: true }),
    )
    const first = await run('add', file, folder)
    expect(first.code).toBe(0)
    expect(kinds(first.told)).toEqual([
      'added Ships in PDF',
      'added Ships in Markdown',
      'added Report one',
      'added Report two',
      'left',
      'added Ships in an archive',
    ])
    const again = await counterclaim(['add', file, folder])
    expect(again.stdout).toMatch(/0 added, 5 already in the case, 0 failed, 1 only named by a feed\n$/u)
    expect(again.stdout).toContain('left   https://a.example/three · Named')
    expect((await run('verify', file)).told).toMatchObject([{ holds: true, captures: 4 }])
  })

  test.each<[string, string, string | Uint8Array, number]>([
    ['pdf-without-text', 'a.pdf', pdfFile([[]]), 5],
    ['feed-damaged', 'a.rss', '<rss version="2.0"><channel>', 2],
    ['archive-damaged', 'a.warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: x\r\n\r\n', 2],
    ['list-line-invalid', 'a.urls', 'see below\n', 2],
  ])('%s', async (code, name, bytes, exit) => {
    const folder = scratch()
    writeFileSync(join(folder, name), bytes)
    const { code: ended, errors } = await run('add', join(folder, 'a.case'), join(folder, name))
    expect(ended).toBe(exit)
    expect(errors).toMatchObject([{ code }])
    expect(errors[0].message).toContain(name)
    expect(existsSync(join(folder, 'a.case'))).toBe(false)
  })
})

describe('addresses', () => {
  test('are fetched, kept with how they came, and asked for again only if they changed', async () => {
    const state = { page: pageOf('Ships leave'), etag: '"1"' }
    const server = await webServer({
      '/page': (request, response) => {
        if (request.headers['if-none-match'] === state.etag) return void response.writeHead(304).end()
        response.writeHead(200, { 'content-type': 'text/html', etag: state.etag }).end(state.page)
      },
    })
    const file = join(scratch(), 'a.case')
    const address = `${server.address}/page`
    expect(kinds((await run('add', file, address, '--allow-private')).told)).toEqual(['added Ships leave'])
    expect(kinds((await run('add', file, address, '--allow-private')).told)).toEqual(['unchanged'])
    Object.assign(state, { page: pageOf('Ships leave', 'Correction: they left on Sunday.'), etag: '"2"' })
    const { told } = await run('add', file, address, '--allow-private')
    expect(told).toMatchObject([{ kind: 'added', revises: expect.stringMatching(/^a-/u) }])
    const shown = await run('article', file, told[0].article.id)
    expect(shown.told[0].revision).toMatchObject({
      of: { id: told[0].revises },
      added: ['Correction: they left on Sunday.'],
      removed: [],
    })
    const words = await counterclaim(['article', file, told[0].article.id])
    expect(words.stdout).toContain(`(${told[0].revises}); 1 paragraph changed`)
    expect(words.stdout).toContain('+ Correction: they left on Sunday.')
    expect((await run('article', file, told[0].revises)).told[0].article.text).not.toContain('Correction')
    expect((await run('verify', file)).told).toMatchObject([{ holds: true, captures: 2 }])
  })

  test('of this machine are refused without being asked', async () => {
    const server = await webServer({ '/page': pageOf('Ships leave') })
    const { code, errors } = await run('add', join(scratch(), 'a.case'), `${server.address}/page`)
    expect([code, errors[0].code, server.asked.length]).toEqual([5, 'address-private', 0])
  })

  test('a list, one of its pages a wall: the rest goes in', async () => {
    const server = await webServer({
      '/1': pageOf('First'),
      '/wall': (_, response) => response.writeHead(403, { 'content-type': 'text/html' }).end(pageOf('Subscribe')),
      '/2': pageOf('Second', 'And more.'),
    })
    const folder = scratch()
    const list = join(folder, 'list.txt')
    writeFileSync(list, ['/1', '/wall', '/2'].map((path) => server.address + path).join('\n'))
    const { told, code } = await run('add', join(folder, 'a.case'), list, '--allow-private')
    expect(kinds(told)).toEqual(['added First', 'failed', 'added Second'])
    expect(told[1].error.message).toContain('Status 403 Forbidden.')
    expect(code).toBe(6)
  })

  test.each([
    ['https://me:secret@a.example/', 'address-with-credentials'],
    ['file:///etc/passwd', 'address-scheme-refused'],
  ])('%s: %s', async (address, code) => {
    const { errors, stderr } = await run('read', address)
    expect(errors).toMatchObject([{ code }])
    expect(stderr).not.toContain('secret')
  })
})

test('a feed is followed: what is new is added, what changed is a revision, what it only names is fetched', async () => {
  const state = { items: [whole('one')] as object[] }
  const server = await webServer({
    '/feed': (_, response) =>
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(state.items as never)),
    '/named': pageOf('Named and fetched'),
  })
  const file = join(scratch(), 'a.case')
  const feed = `${server.address}/feed`
  expect((await run('follow', file)).errors).toMatchObject([{ code: 'case-not-found' }])
  expect(kinds((await run('follow', file, feed, '--allow-private')).told)).toEqual(['added Report one'])
  expect((await run('follow', file, '--allow-private')).told).toEqual([])
  state.items = [
    whole('one', 'The ships had not left'),
    whole('two'),
    { id: 'n', link: `${server.address}/named`, title: 'N', summary: 'More …' },
  ]
  const { told } = await run('follow', file, '--allow-private')
  expect(kinds(told)).toEqual(['added Report one', 'added Report two', 'added Named and fetched'])
  expect(told[0].revises).toMatch(/^a-/u)
  expect(told[1].revises).toBeUndefined()
  expect((await run('follow', file, '--allow-private')).told).toEqual([])
  expect(server.asked.filter(({ path }) => path === '/named')).toHaveLength(1)
  expect((await run('verify', file)).told).toMatchObject([{ holds: true, captures: 3 }])
  const before = await run('article', file, told[0].revises)
  expect(before.told[0].article.text).toContain('The ships had left')
})
