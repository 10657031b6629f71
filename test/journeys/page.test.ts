import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, type TestContext, test } from 'vitest'
import { routes } from '#contract'
import { openBrowser } from '../support/browser.ts'
import { counterclaim, jsonLines, type Running, root, samples, serve } from '../support/command-line.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim test '))
const file = join(folder, 'mutiny.case')
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

/** A page of the served case; whatever it complains of in its console fails the test. */
async function open(context: TestContext, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await openBrowser(context)
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  onTestFinished(async () => {
    await page.close()
    expect(complaints).toEqual([])
  })
  await page.goto(new URL(path, running.address).href)
  return page
}

test('the case opens with its articles, and an article with its sentence', async (context) => {
  const page = await open(context, '/')
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Mutiny')
  await page.getByRole('link', { name: 'Prigozhin has reached Belarus, Lukashenko indicates' }).first().click()
  await expect.poll(() => page.url()).toContain('/articles/a-')
  await expect.poll(() => page.getByText('had reached the country').count()).toBeGreaterThan(0)
  await page.goBack()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Mutiny')
})

test('dragging the as-of line takes the case back to what was known that day, on every view', async (context) => {
  const page = await open(context, '/timeline')
  const line = page.getByRole('slider', { name: 'As of' })
  await line.waitFor()
  const box = await line.locator('.handle').boundingBox()
  if (!box) throw new Error('the line is not drawn')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 250, y, { steps: 10 })
  await page.mouse.up()
  await expect.poll(() => page.url()).toMatch(/asOf=2023-0[67]-\d\d/u)
  const day = new URL(page.url()).searchParams.get('asOf') ?? ''
  await expect.poll(() => page.getByLabel('Known to the public by', { exact: true }).inputValue()).toBe(day)
  await page.getByRole('link', { name: 'Claims' }).first().click()
  await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe(day)
  const known = await counterclaim(['claims', file, '--as-of', day, '--json'])
  const count = jsonLines(known.stdout).filter(({ copyOf }) => copyOf === null).length
  await expect.poll(() => page.getByText(`${count} claims`, { exact: true }).count()).toBeGreaterThan(0)
  await expect.poll(() => page.getByText(/became public later/u).count()).toBeGreaterThan(0)
})

test('a day that is typed hides the meeting that was told later, and the keyboard brings it back', async (context) => {
  const page = await open(context, '/timeline')
  const meeting = page.getByText('held a long meeting').first()
  await page.getByRole('slider', { name: 'As of' }).waitFor()
  await page.getByLabel('Known to the public by', { exact: true }).fill('2023-07-05')
  await expect.poll(() => page.url()).toContain('asOf=2023-07-05')
  await expect.poll(() => page.getByText('Known to the public by 5 July 2023').count()).toBeGreaterThan(0)
  await expect.poll(() => page.getByText(/29 June|June 29/u).count()).toBe(0)
  expect(await meeting.count()).toBe(0)
  const line = page.getByRole('slider', { name: 'As of' })
  await line.focus()
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('asOf=2023-07-11')
  await expect.poll(() => page.getByText(/29 June|June 29/u).count()).toBeGreaterThan(0)
})

test('a claim opens its sentence in its article, and says why it was found', async (context) => {
  const page = await open(context, '/claims')
  await page.getByLabel('Holds the words').fill('betrayers')
  await expect.poll(() => page.url()).toContain('contains=betrayers')
  const row = page.getByRole('listitem').filter({ hasText: 'betrayers' }).first()
  await row.getByText('why?').click()
  await expect.poll(() => row.getByText('says what somebody or something is').count()).toBe(1)
  await row.getByRole('link').first().click()
  await expect.poll(() => page.url()).toMatch(/\/articles\/a-[0-9a-f]+\?.*claim=c-[0-9a-f]+/u)
  const opened = page.getByText('betrayers').first()
  await opened.waitFor()
  await expect
    .poll(() =>
      opened.evaluate(
        (element) =>
          element.getBoundingClientRect().top >= 0 &&
          element.getBoundingClientRect().bottom <= element.ownerDocument.documentElement.clientHeight,
      ),
    )
    .toBe(true)
})

test('a copy stands behind its origin, and shows the words that it shares when asked', async (context) => {
  const page = await open(context, '/')
  await expect.poll(() => page.getByText('10 articles from 9 origins', { exact: true }).count()).toBe(1)
  const copy = page.getByRole('link', {
    name: 'Lukashenko tells reporters that Prigozhin is back in Russia',
    exact: true,
  })
  await expect.poll(() => page.getByText('1 origin, 1 copy', { exact: true }).count()).toBe(1)
  expect(await copy.isVisible()).toBe(false)
  await page.getByText('1 origin, 1 copy', { exact: true }).click()
  await copy.click()
  await expect.poll(() => page.getByText('copy of The Nemiga Ledger, first in').count()).toBe(1)
  expect(await page.locator('mark').count()).toBe(0)
  await page.getByLabel('shade the shared words').check()
  await expect.poll(() => page.url()).toContain('shared=shaded')
  await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Prigozhin is back in Russia, Lukashenko tells reporters' }).click()
  await expect.poll(() => page.getByText('1 origin, 1 copy', { exact: true }).count()).toBe(1)
})

test.each([360, 768, 1920])('nothing runs out of a page %d pixels wide, light or dark', async (width) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of ['/', '/timeline', '/claims']) {
      browser ??= await openBrowser()
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
      await page.goto(new URL(path, running.address).href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const { scroll, client } = await page
        .locator('html')
        .evaluate((html) => ({ scroll: html.scrollWidth, client: html.clientWidth }))
      expect(scroll, `${path} in ${colorScheme}`).toBeLessThanOrEqual(client)
      await page.close()
    }
  }
})

test('the API says what it offers, and refuses what comes under another name', async () => {
  const document = (await (await fetch(new URL('/api/openapi.json', running.address))).json()) as {
    paths: Record<string, unknown>
  }
  const offered = new Set(Object.values(routes).map(({ path }): string => path))
  expect(Object.keys(document.paths).toSorted()).toEqual([...offered].toSorted())
  const answer = async (path: string) => {
    const response = await fetch(new URL(path, running.address))
    const body = (await response.json()) as { error?: { code: string } }
    return [response.status, body.error?.code]
  }
  expect(await answer('/api/claims?asOf=2023-99-01')).toEqual([400, 'day-invalid'])
  expect(await answer('/api/claims?form=shouted')).toEqual([400, 'request-invalid'])
  expect(await answer('/api/articles/a-none')).toEqual([404, 'article-not-found'])
  expect(await answer('/api/nothing')).toEqual([404, 'route-not-found'])
  expect(await answer('/assets/nothing.js')).toEqual([404, 'route-not-found'])
  const { request } = await import('node:http')
  const { hostname, port } = new URL(running.address)
  const status = await new Promise((resolve, reject) => {
    request({ hostname, port, path: '/api/case', headers: { host: 'evil.example' } }, (response) =>
      resolve(response.statusCode),
    )
      .on('error', reject)
      .end()
  })
  expect(status).toBe(400)
})
