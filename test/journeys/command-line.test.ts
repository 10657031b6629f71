import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimViewSchema, eventViewSchema, originViewSchema, readLineSchema } from '#contract'
import { counterclaim, jsonLines, main, samples } from '../support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim test '))
const file = join(folder, 'mutiny.case')

beforeAll(async () => {
  const added = await counterclaim(['add', file, samples])
  expect(added).toMatchObject({ code: 0, stderr: '' })
  expect(added.stdout).toMatch(/10 added, 0 already in the case, 0 failed\n$/u)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the sample case on the command line', () => {
  test('adding the same reports again adds nothing', async () => {
    const again = await counterclaim(['add', file, samples])
    expect(again.stdout).toMatch(/0 added, 10 already in the case, 0 failed\n$/u)
  })

  test('claims --json writes a line a claim in the shape that other programs stand on', async () => {
    const { stdout } = await counterclaim(['claims', file, '--json'])
    const claims = jsonLines(stdout).map((line) => claimViewSchema.parse(line))
    const first = claims.find(({ text }) => text.content.includes('had reached the country'))
    expect(first).toMatchObject({
      speaker: 'alexander-lukashenko',
      speakerName: 'Alexander Lukashenko',
      form: 'indirect',
      saidOn: { edtf: '2023-06-27', basis: 'inferred' },
      about: { edtf: '../2023-06-27', basis: 'inferred' },
      article: { outlet: 'The Nemiga Ledger', published: { edtf: '2023-06-27', basis: 'metadata' } },
    })
    expect(first?.text.cue).toBe('indicated')
  })

  test('what became public later is not known on an earlier day, and is counted', async () => {
    const { stdout } = await counterclaim(['claims', file, '--as-of', '2023-07-05', '--json'])
    const claims = jsonLines(stdout)
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.every(({ text }) => !/29 June|June 29/u.test(text.content))).toBe(true)
    expect(claims.every(({ knownFrom }) => knownFrom.edtf <= '2023-07-05')).toBe(true)
    const words = await counterclaim(['claims', file, '--as-of', '2023-07-05'])
    expect(words.stdout).toMatch(
      /known to the public by 2023-07-05\. Left out of this list: \d+ became public later, \d+ on no known day\.\n$/u,
    )
  })

  test('the timeline holds the meeting of 29 June on 10 July and not the day before', async () => {
    const meeting = async (day: string) => {
      const { stdout } = await counterclaim(['timeline', file, '--as-of', day, '--json'])
      return jsonLines(stdout)
        .map((line) => eventViewSchema.parse(line))
        .filter(({ on }) => on === '2023-06-29')
    }
    expect(await meeting('2023-07-09')).toEqual([])
    const [event] = await meeting('2023-07-10')
    expect(event).toMatchObject({ on: '2023-06-29', disclosed: '2023-07-10' })
    expect(event?.claims.length).toBeGreaterThan(0)
  })

  test('before the file was made there was nothing in it', async () => {
    const { stdout } = await counterclaim(['claims', file, '--record-as-of', '2020-01-01T00:00:00Z'])
    expect(stdout).toBe('0 claims, in the file at 2020-01-01T00:00:00Z.\n')
  })

  test('an article is shown with its furniture set apart and its claims', async () => {
    const list = jsonLines((await counterclaim(['article', file, '--json'])).stdout)
    const copy = list.find(({ credit }) => credit?.kind === 'republished')
    expect(copy).toMatchObject({
      outlet: 'Lakeside Morning Post',
      credit: { kind: 'republished', origin: 'The Nemiga Ledger' },
    })
    const shown = await counterclaim(['article', file, copy.id])
    expect(shown.stdout).toContain('[credit] ')
    expect(shown.stdout).toContain('licence: Creative Commons')
    expect(list.filter(({ published }) => published.edtf === null)).toHaveLength(1)
  })

  test('the cast joins what several articles call one person', async () => {
    const actors = jsonLines((await counterclaim(['actors', file, '--json'])).stdout)
    expect(actors[0]).toMatchObject({
      id: 'alexander-lukashenko',
      roles: [{ role: 'president', of: 'Belarus' }],
      articles: 10,
    })
    expect(actors.find(({ id }) => id === 'dmitry-peskov')).toMatchObject({ speaksFor: 'vladimir-putin' })
    expect(actors.find(({ id }) => id === 'tern-island-herald')).toMatchObject({ type: 'outlet', brought: 1 })
    expect(actors[0]).toMatchObject({ brought: 0 })
  })

  test('what a copy repeats is shown once, with where it stands again; --json keeps every line', async () => {
    const all = jsonLines((await counterclaim(['claims', file, '--json'])).stdout)
    const copies = all.filter(({ copyOf }) => copyOf !== null)
    expect(copies.length).toBeGreaterThan(3)
    expect(copies.every(({ article }) => article.outlet === 'Lakeside Morning Post')).toBe(true)
    const standing = all.filter(({ id }) => copies.some(({ copyOf }) => copyOf === id))
    expect(standing.every(({ article }) => article.outlet === 'The Nemiga Ledger')).toBe(true)
    expect(standing.map(({ origin }) => origin)).toContainEqual(
      expect.objectContaining({ name: 'The Nemiga Ledger', articles: 2 }),
    )
    const { stdout } = await counterclaim(['claims', file])
    expect(stdout).toContain('1 origin, 1 copy: Lakeside Morning Post')
    expect(stdout).toMatch(
      new RegExp(`\\n${all.length - copies.length} claims and ${copies.length} copies\\.\\n$`, 'u'),
    )
  })

  test('origins are listed with what they share, and a person can say otherwise and take it back', async () => {
    const origins = async () =>
      jsonLines((await counterclaim(['origins', file, '--json'])).stdout).map((line) => originViewSchema.parse(line))
    const found = await origins()
    expect(found).toHaveLength(9)
    const copied = found.find(({ members }) => members.length > 1)
    expect(copied).toMatchObject({ name: 'The Nemiga Ledger', first: { outlet: 'The Nemiga Ledger' } })
    expect(copied?.members.map(({ relation }) => relation)).toEqual(['first', 'copy'])
    expect(copied?.citedBy.map(({ article }) => article.outlet)).toEqual(['Glasshouse Quay Dispatch'])
    const pair = copied?.members.map(({ article }) => article.id) ?? []
    const noReason = await counterclaim(['different', file, ...pair])
    expect(noReason).toMatchObject({ code: 2, stderr: expect.stringContaining('reason-missing') })
    const said = await counterclaim(['different', file, ...pair, '--reason', 'both reporters were there'])
    expect(said.stdout).toMatch(/are of two origins now\n$/u)
    expect(await origins()).toHaveLength(10)
    expect((await counterclaim(['origins', file])).stdout).toContain('are not the same (both reporters were there)')
    const undone = await counterclaim(['different', file, ...pair, '--undo'])
    expect(undone.stdout).toMatch(/are of one origin now\n$/u)
    expect(await origins()).toEqual(found)
    expect((await counterclaim(['article', file])).stdout).toMatch(/\n10 articles from 9 origins\.\n$/u)
  })

  test('verify finds that it holds', async () => {
    const { code, stdout } = await counterclaim(['verify', file, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ holds: true, entries: 43, captures: 10, problems: [] })
  })

  test('read --json needs no case, and its offsets are offsets into its text', async () => {
    const { stdout } = await counterclaim(['read', join(samples, readdirSync(samples)[0] ?? ''), '--json'])
    const line = readLineSchema.parse(JSON.parse(stdout))
    for (const { cue } of line.claims)
      for (const [start, end] of cue) expect(line.article.text.slice(start, end)).toMatch(/^\S.*\S$/u)
  })

  test('every command says what it does and takes', async () => {
    const { stdout } = await counterclaim(['--help'])
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\] )?[<[]/gmu)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'help')
    expect(commands).toEqual([
      'add',
      'read',
      'follow',
      'claims',
      'timeline',
      'article',
      'actors',
      'actor',
      'dates',
      'links',
      'versions',
      'question',
      'link',
      'judge',
      'record',
      'grade',
      'changes',
      'origins',
      'deals',
      'ties',
      'why',
      'outlook',
      'watch',
      'deeds',
      'same',
      'different',
      'unsure',
      'brief',
      'export',
      'import',
      'verify',
      'serve',
      'mcp',
    ])
    for (const command of commands) {
      const help = await counterclaim([command, '--help'])
      expect(help).toMatchObject({ code: 0, stderr: '' })
      expect(help.stdout).toMatch(new RegExp(`^Usage: counterclaim ${command} `, 'u'))
    }
  })

  test('a reader that goes away does not stop the work', async () => {
    const other = join(folder, 'other.case')
    await new Promise((resolve) => {
      const child = spawn(process.execPath, [main, 'add', other, samples], { stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout.once('data', () => child.stdout.destroy())
      child.on('close', resolve)
    })
    expect(JSON.parse((await counterclaim(['verify', other, '--json'])).stdout)).toMatchObject({ captures: 10 })
  })

  test('colours stay out of what is not a terminal', async () => {
    const { stdout } = await counterclaim(['claims', file])
    expect(stdout).not.toContain('\u001B')
  })
})
