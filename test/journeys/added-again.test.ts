import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { counterclaim, jsonLines } from '../support/command-line.ts'
import { scratch } from '../support/scratch.ts'

const paragraphs = [
  'Ships leave the port',
  'The harbour minister said on Monday that the ships had left.',
  'The mayor denied that anybody had told her of it before Sunday.',
  'Nobody knew when they would come back to the port of the town.',
]
const text = (...lines: readonly string[]) => `${lines.join('\n\n')}\n`

test('a file that changed is a revision of what it held: which, how many claims then and now, and what changed', async () => {
  const folder = scratch()
  const [file, report] = [join(folder, 'a.case'), join(folder, 'report.txt')]
  writeFileSync(report, text(...paragraphs))
  const [first] = jsonLines((await counterclaim(['add', file, report, '--json'])).stdout)
  expect(first.before).toBeUndefined()
  expect((await counterclaim(['add', file, report])).stdout).toContain('unchanged: already in the case')
  writeFileSync(
    report,
    text(...paragraphs.slice(0, 2), 'The bishop said on Tuesday that the ships were lost.', ...paragraphs.slice(3)),
  )
  const told = (await counterclaim(['add', file, report])).stdout
  expect(told).toContain(`revises ${first.article.id}: ${first.claims} claims before, 3 now; 1 paragraph new, 1 gone`)
  expect(told).toContain('- The mayor denied that anybody')
  expect(told).toContain('+ The bishop said on Tuesday')
  writeFileSync(report, text(...paragraphs))
  const [back] = jsonLines((await counterclaim(['add', file, report, '--json'])).stdout)
  expect(back.kind).toBe('known')
})

test('another text in the same file is another article', async () => {
  const folder = scratch()
  const [file, report] = [join(folder, 'a.case'), join(folder, 'pasted.txt')]
  writeFileSync(report, text(...paragraphs))
  await counterclaim(['add', file, report])
  writeFileSync(
    report,
    text('Bread grows dear', 'The baker said on Friday that flour was dear.', 'The miller said that it was not.'),
  )
  const [other] = jsonLines((await counterclaim(['add', file, report, '--json'])).stdout)
  expect(other).toMatchObject({ kind: 'added' })
  expect([other.revises, other.before]).toEqual([undefined, undefined])
})

test('the same words read otherwise are told as a new reading', async () => {
  const folder = scratch()
  const [file, report] = [join(folder, 'a.case'), join(folder, 'report.txt')]
  writeFileSync(report, text(...paragraphs))
  const [first] = jsonLines((await counterclaim(['add', file, report, '--json'])).stdout)
  const { stdout } = await counterclaim(['add', file, report, '--published', '2031-05-14'])
  expect(stdout).toContain(`a new reading of ${first.article.id}, whose words are the same: 3 claims before, 3 now`)
})

test('a page in another language says why it has no claims', async () => {
  const folder = scratch()
  const report = join(folder, 'bericht.txt')
  const german =
    'Der Hafen wurde am Montag geschlossen, sagte der Bürgermeister der Stadt. Die Schiffe, die aus dem Norden kamen, kehrten um. Niemand wusste, wann sie wieder in den Hafen einlaufen dürfen, und der Markt blieb den ganzen Tag lang leer.'
  writeFileSync(report, text('Hafen geschlossen', german, german))
  const told = (await counterclaim(['add', join(folder, 'a.case'), report])).stdout
  expect(told).toMatch(/0 claims\n.*notice The language German \(de\) is not supported: nothing of the text is read\./u)
  const [line] = jsonLines((await counterclaim(['add', join(folder, 'b.case'), report, '--json'])).stdout)
  expect(line.notices).toMatchObject([{ kind: 'language-not-supported', language: 'de' }])
})

test.each(['utf-16le', 'utf-16be'])(
  'a text in %s without its mark: the error says what to name, and that works',
  async (label) => {
    const report = join(scratch(), 'report.txt')
    const bytes = Buffer.from(text(...paragraphs), 'utf16le')
    writeFileSync(report, label === 'utf-16le' ? bytes : bytes.swap16())
    const refused = await counterclaim(['read', report])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(`--charset ${label}`)])
    const { stdout } = await counterclaim(['read', report, '--charset', label, '--json'])
    expect(JSON.parse(stdout).article.title).toBe('Ships leave the port')
  },
)
