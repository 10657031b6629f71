import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { counterclaim, jsonLines, type Running, root, samples, serve } from '../support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim test '))
const file = join(folder, 'a.case')
const report = join(samples, 'nemiga-ledger-prigozhin-arrives.html')
const paste = 'Quarry closed\n\nThe mayor of Ostwick said on 3 May 2024 that the quarry had been closed.'
const patient = { timeout: 20_000 }
let running: Running
let browser: Browser | undefined

beforeAll(async () => {
  if (!existsSync(join(root, 'dist', 'web', 'index.html'))) throw new Error('The page is not built: npm run build')
  await counterclaim(['add', file, report])
  running = await serve(file)
})
afterAll(async () => {
  await browser?.close()
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a pasted text and a dropped file are added, told, and counted on the front page', async (context) => {
  browser ??= await openBrowser(context)
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(new URL('/add', running.address).href)
  await page.getByLabel(/Text pasted/u).fill(paste)
  await page.getByLabel(/^Published/u).fill('2024-05-04')
  await page.getByRole('button', { name: 'Add to the case' }).click()
  const list = page.getByRole('list', { name: 'What was handed over' })
  // The first text waits for the model to be loaded.
  await expect.poll(() => list.getByRole('link', { name: 'Quarry closed' }).count(), patient).toBe(1)
  expect(await page.getByLabel(/Text pasted/u).inputValue()).toBe('')

  await page.getByLabel(/^Files/u).setInputFiles([report, join(root, 'docs', 'images', 'timeline.png')])
  await page.getByRole('button', { name: 'Add to the case' }).click()
  await expect.poll(() => list.getByText('Already in the case').count(), patient).toBe(1)
  await expect.poll(() => list.getByText('timeline.png').count(), patient).toBeGreaterThan(0)
  await expect.poll(() => list.getByText('read', { exact: true }).count(), patient).toBe(2)

  await list.getByRole('link', { name: 'Quarry closed' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Quarry closed')
  await page.getByRole('link', { name: 'Case', exact: true }).click()
  await expect.poll(() => page.getByText('2 articles', { exact: true }).count()).toBeGreaterThan(0)
  expect(jsonLines((await counterclaim(['claims', file, '--contains', 'quarry', '--json'])).stdout)).toHaveLength(1)
  await page.close()
})
