import { expect, onTestFinished, test } from 'vitest'
import { openBrowser } from './browser.ts'

test('a browser opens a page', async (context) => {
  const browser = await openBrowser(context)
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await page.setContent('<h1>Who said what</h1>')
  expect(await page.getByRole('heading').textContent()).toBe('Who said what')
})
