import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { counterclaim, root } from '../support/command-line.ts'
import { scratch } from '../support/scratch.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

interface Command {
  readonly words: string
  readonly shown: string
}

/** The commands of the console blocks, in order, each with what is shown of its output. */
const commands: readonly Command[] = [...readme.matchAll(/```console\n(.*?)```/gsu)]
  .flatMap(([, block = '']) => block.split(/^\$ \.\/counterclaim /mu).slice(1))
  .map((piece) => piece.split('\n'))
  .map(([words = '', ...shown]) => ({ words, shown: shown.join('\n') }))
  .filter(({ words }) => !words.startsWith('serve '))

const argumentsOf = (words: string, folder: string) =>
  [...words.matchAll(/"([^"]*)"|\S+/gu)]
    .map(([whole, quoted]) => quoted ?? whole)
    .map((word) => (/^\w+\.(?:case|docx)$/u.test(word) ? join(folder, word) : word))

test('the commands of README.md run on a fresh case, in order, and know the articles and findings that it names', async () => {
  const folder = scratch()
  expect(commands.length).toBeGreaterThan(5)
  for (const { words, shown } of commands) {
    const { code, stdout, stderr } = await counterclaim(argumentsOf(words, folder))
    expect(stderr, words).toBe('')
    expect(code, words).toBe(0)
    const ids = shown.match(/\b[ac]-[0-9a-f]{12}\b/gu) ?? []
    expect(
      ids.filter((id) => !stdout.includes(id)),
      words,
    ).toEqual([])
  }
}, 120_000)
