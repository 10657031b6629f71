import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/support/browser.ts'
import { counterclaim, jsonLines, root, serve } from '../test/support/command-line.ts'

// The pictures of the docs, taken of the sample case as the page shows it now: node bench/pictures.ts [name …]. Build the page first.

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-pictures-'))
const file = join(folder, 'mutiny.case')
const into = join(root, 'docs', 'images')

interface Picture {
  readonly name: string
  readonly path: string
  readonly height: number
}

const pictures = (meeting: string): readonly Picture[] => [
  { name: 'timeline', path: '/timeline', height: 860 },
  { name: 'versions', path: '/versions?asOf=2023-07-07', height: 960 },
  { name: 'article', path: `/articles/${meeting}`, height: 750 },
  { name: 'power', path: '/power', height: 870 },
]

try {
  const made = await counterclaim(['add', file, 'samples/mutiny', '--title', 'Mutiny'])
  if (made.code !== 0) throw new Error(made.stderr)
  mkdirSync(into, { recursive: true })
  const wanted = process.argv.slice(2)
  const articles = jsonLines((await counterclaim(['article', file, '--json'])).stdout)
  const meeting = articles.find(({ title }) => String(title).startsWith('Putin met'))?.id
  const running = await serve(file)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 860 },
      locale: 'en-GB',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    for (const picture of pictures(String(meeting))) {
      if (wanted.length === 0 || wanted.includes(picture.name)) await take(page, running.address, picture)
    }
  } finally {
    await browser.close()
    await running.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function take(page: Page, address: string, { name, path, height }: Picture) {
  await page.setViewportSize({ width: 1280, height })
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' })
  await page.locator('main h1').first().waitFor()
  await page.evaluate('document.fonts.ready')
  const bytes = await page.screenshot()
  writeFileSync(join(into, `${name}.png`), bytes)
  console.log(`docs/images/${name}.png`, `${Math.ceil(bytes.length / 1000)} kB`)
}
