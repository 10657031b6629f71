import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { counterclaim, type Running, root, samples, serve } from '../support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim test '))
const file = join(folder, 'mutiny.case')
const patient = { timeout: 15_000 }
let running: Running
let browser: Browser | undefined

beforeAll(async () => {
  if (!existsSync(join(root, 'dist', 'web', 'index.html'))) throw new Error('The page is not built: npm run build')
  await counterclaim(['add', file, samples])
  running = await serve(file)
})
afterAll(async () => {
  await browser?.close()
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

const judged = async (): Promise<{ judgements: { decision: string; subject: { id: string } }[] }> =>
  JSON.parse(await (await fetch(new URL('/api/judgements', running.address))).text())

test('versions show who held what from when to when, and open at the sentences that clash', async (context) => {
  browser ??= await openBrowser(context)
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(new URL('/versions', running.address).href)
  const question = page.getByRole('article').filter({ hasText: 'Where was' }).first()
  await expect.poll(() => question.locator('.holders .speaker').count(), patient).toBeGreaterThan(0)
  await expect.poll(() => question.locator('svg rect').count()).toBeGreaterThan(1)
  await question.getByText(/^Why these clash/u).click()
  await expect.poll(() => question.locator('.link-entry.revises mark').count(), patient).toBeGreaterThan(1)
  await question.locator('.link-entry.revises a').first().click()
  await expect.poll(() => page.url()).toMatch(/\/articles\/a-.*claim=c-/u)
  await page.close()
})

test('findings are judged by keyboard, and a decision made while the server is away is sent when it is back', async (context) => {
  browser ??= await openBrowser(context)
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(new URL('/queue', running.address).href)
  const done = page.getByRole('region', { name: 'Decided here' })
  await expect.poll(() => page.getByText(/^1 of \d+/u).count()).toBe(1)

  await page.keyboard.press('a')
  await expect.poll(() => done.getByText(/^accepted/u).count()).toBe(1)
  await expect.poll(async () => (await judged()).judgements.map(({ decision }) => decision)).toEqual(['accept'])

  await page.keyboard.press('z')
  await expect.poll(() => done.getByRole('listitem').count()).toBe(0)
  await expect.poll(async () => (await judged()).judgements.filter(({ decision }) => decision === 'accept')).toEqual([])

  const { port } = new URL(running.address)
  await running.stop()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect.poll(() => done.getByText(/^rejected/u).count()).toBe(1)
  await page.keyboard.press('k')
  await expect.poll(() => page.getByText('kept in this browser').count()).toBe(1)

  running = await serve(file, '--port', port)
  await expect
    .poll(async () => (await judged()).judgements.map(({ decision }) => decision), { timeout: 20_000 })
    .toContain('reject')
  await expect.poll(() => page.getByText('kept in this browser').count()).toBe(0)
  await page.close()
})

test('an actor’s record opens what it counts, is graded, and joined with another with the way back', async (context) => {
  browser ??= await openBrowser(context)
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(new URL('/actors/alexander-lukashenko', running.address).href)
  const all = page.getByRole('button', { name: /^\d+ claims$/u })
  await expect.poll(() => all.count(), patient).toBe(1)
  const count = Number((await all.textContent())?.split(' ', 1)[0])
  expect(count).toBeGreaterThan(10)
  await page.getByRole('button', { name: /revised or taken back/u }).click()
  await expect.poll(() => page.locator('.record-of .claim').count()).toBeGreaterThan(0)
  expect(await page.locator('.record-of .claim').count()).toBeLessThan(count)

  await page.getByLabel('Grade').selectOption('D')
  await page.locator('.grade-of').getByLabel('because').fill('he changed his account within days')
  await page.getByRole('button', { name: 'Set the grade' }).click()
  await expect.poll(() => page.getByText('“he changed his account within days”').count(), patient).toBe(1)

  const identities = page.getByRole('region', { name: 'Who this is' })
  await identities.getByLabel(/^Alexander Lukashenko and/u).selectOption({ label: 'Belarus' })
  await identities.getByLabel('because').fill('tried out')
  await identities.getByRole('button', { name: 'are two' }).click()
  await expect.poll(() => identities.getByText('“tried out”').count(), patient).toBe(1)
  await identities.getByRole('button', { name: 'undo' }).click()
  await expect.poll(() => identities.getByText('“tried out”').count(), patient).toBe(0)
  await page.close()
})

test('the brief is shown as of the point that the bar says', async (context) => {
  browser ??= await openBrowser(context)
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(new URL('/brief', running.address).href)
  const brief = page.frameLocator('iframe')
  await expect.poll(() => brief.getByText('Peskov').count(), patient).toBeGreaterThan(0)
  await page.getByLabel('Known to the public by', { exact: true }).fill('2023-07-05')
  await expect.poll(() => brief.getByText('Lukashenko').count(), patient).toBeGreaterThan(0)
  await expect.poll(() => brief.getByText('Peskov').count(), patient).toBe(0)
  await page.close()
})

test('a claim is corrected on the page, and says how it was found', async (context) => {
  browser ??= await openBrowser(context)
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(new URL('/claims?contains=betrayers', running.address).href)
  const claim = page.getByRole('article').first()
  await claim.getByText('judge', { exact: true }).click()
  await claim.locator('.correct select').first().selectOption({ label: 'how sure it is put' })
  await claim.locator('.correct select').nth(1).selectOption({ label: 'held possible' })
  await claim.getByLabel('because').fill('he hedged it')
  await claim.getByRole('button', { name: 'correct it' }).click()
  await expect.poll(() => claim.getByText('held possible').count(), patient).toBeGreaterThan(0)
  await expect.poll(() => claim.getByText('As it was found: {"modality":"asserted"}').count(), patient).toBe(1)
  await claim.getByRole('button', { name: 'undo' }).click()
  await expect.poll(() => claim.getByText(/^As it was found/u).count(), patient).toBe(0)
  await page.close()
})
