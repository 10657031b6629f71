import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { counterclaim, jsonLines, type Running, root, samples, serve } from '../support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim test '))
const file = join(folder, 'mutiny.case')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let running: Running
let browser: Browser | undefined
let article = ''

beforeAll(async () => {
  if (!existsSync(join(root, 'dist', 'web', 'index.html'))) throw new Error('The page is not built: npm run build')
  await counterclaim(['add', file, samples])
  article = jsonLines((await counterclaim(['article', file, '--json'])).stdout)[0].id
  running = await serve(file)
})
afterAll(async () => {
  await browser?.close()
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

const views: readonly (readonly [name: string, path: () => string])[] = [
  ['case', () => '/'],
  ['timeline', () => '/timeline'],
  ['versions', () => '/versions'],
  ['claims', () => '/claims'],
  ['article', () => `/articles/${article}`],
  ['actor', () => '/actors/alexander-lukashenko'],
  ['deals', () => '/deals'],
  ['power', () => '/power'],
  ['why', () => '/why'],
  ['watch', () => '/watch'],
  ['brief', () => '/brief'],
  ['queue', () => '/queue'],
  ['add', () => '/add'],
]

/** What axe holds to keep people out, a line each. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe: loaded } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }
    return await loaded.run()
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, ${nodes[0]?.html.slice(0, 160)})`)
}

test.each(views)('the %s view keeps nobody out and never scrolls sideways', async (_, path) => {
  browser ??= await openBrowser()
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, bypassCSP: true, locale: 'en-GB' })
    await page.goto(new URL(path(), running.address).href)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count(), { timeout: 15_000 }).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    expect(await barriers(page)).toEqual([])
    for (const width of [360, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      await expect
        .poll(() => page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
        .toBe(0)
    }
    await page.close()
  }
})
