import { expect, test } from 'vitest'
import { missingLines } from '../../tools/checks/docs/dependencies.js'
import { brokenLinks } from '../../tools/checks/docs/links.js'
import { foldersWithoutReadme } from '../../tools/checks/docs/readmes.js'
import { unknownScripts } from '../../tools/checks/docs/scripts.js'
import { strayPaths } from '../../tools/checks/docs/stray-paths.js'
import { scratch } from '../support/scratch.ts'
import { writeFiles } from '../support/write-files.ts'

function project(files: Readonly<Record<string, string>>) {
  const folder = scratch()
  writeFiles(folder, files)
  return folder
}

const brokenIn = (text: string) =>
  brokenLinks(
    project({
      'README.md': text,
      'docs/a b.md':
        '# Three clocks\n\n## What: `as-of` & more\n\n## Again\n\n## Again\n\n```sh\n# not a heading\n```\n',
    }),
  )

test.each([
  '[a](docs/a%20b.md)',
  '[a](<docs/a b.md>)',
  '[a](docs/a%20b.md#three-clocks)',
  '[a](docs/a%20b.md#what-as-of--more)',
  '[a](docs/a%20b.md#again-1)',
  '# Here\n\n[a](#here)',
  '[a](https://example.org/nowhere), [b](mailto:a@example.org)',
  '[a]\n\n[a]: docs/a%20b.md "Title"',
  '`[a](nowhere.md)`',
  '```md\n[a](nowhere.md)\n```',
])('%j holds', (text) => {
  expect(brokenIn(text)).toEqual([])
})

test.each([
  ['[a](nowhere.md)', 'the link nowhere.md leads to no file'],
  ['![a](nowhere.png "Title")', 'the link nowhere.png leads to no file'],
  ['<img alt="" src="nowhere.png">', 'the link nowhere.png leads to no file'],
  ['[a]: nowhere.md', 'the link nowhere.md leads to no file'],
  ['[a](docs/a%20b.md#four-clocks)', 'the link docs/a%20b.md#four-clocks leads to no heading of that page'],
  ['[a](docs/a%20b.md#not-a-heading)', 'the link docs/a%20b.md#not-a-heading leads to no heading of that page'],
  ['[a](docs/a%20b.md#again-2)', 'the link docs/a%20b.md#again-2 leads to no heading of that page'],
])('%j is broken', (text, problem) => {
  expect(brokenIn(text)).toEqual([`README.md: ${problem}.`])
})

test('pages of src are read from where they are', () => {
  const folder = project({
    'src/model/README.md': '[up](../../docs/glossary.md) [no](docs/glossary.md)',
    'docs/glossary.md': '',
  })
  expect(brokenLinks(folder)).toEqual(['src/model/README.md: the link docs/glossary.md leads to no file.'])
})

test('packages and their list agree both ways', () => {
  const folder = project({
    'package.json': JSON.stringify({ dependencies: { zod: '4' }, devDependencies: { '@swc/core': '1' } }),
    'docs/dependencies.md': '| package | for |\n|---|---|\n| `zod` | doors |\n| `left-pad` | pads |\n',
  })
  expect(missingLines(folder)).toEqual([
    'docs/dependencies.md has no line for @swc/core.',
    'docs/dependencies.md has a line for left-pad, which is not used.',
  ])
})

test('every folder of src says what it is for', () => {
  const folder = project({ 'src/model/README.md': '', 'src/util/index.ts': '', 'src/platform.d.ts': '' })
  expect(foldersWithoutReadme(folder)).toEqual([expect.stringContaining('src/util has no README.md')])
})

test('a command that a page names is there', () => {
  const folder = project({
    'package.json': JSON.stringify({ scripts: { ok: 'true' } }),
    'README.md': '`npm run ok`, then `npm run release`',
  })
  expect(unknownScripts(folder)).toEqual(['README.md names npm run release, which package.json does not have.'])
})

test('a folder beside the project is only ever given', () => {
  const beside = ['..', 'shared'].join('/')
  const folder = project({
    'training/README.md': `node training/tag.ts --corpora ${beside}/corpora\n`,
    'src/reading/read.ts': `\nreadFileSync('${beside}/seed')\n`,
    'node_modules/a/index.js': beside,
  })
  expect(strayPaths(folder)).toEqual([`src/reading/read.ts:2 names ${beside}: only --corpora may be given it.`])
})
