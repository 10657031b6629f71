import { expect, test } from 'vitest'
import { openBrowser } from './browser.ts'

test('a browser opens a page', async (context) => {
  await using browser = await openBrowser(context)
  const page = await browser.newPage()
  await page.setContent('<h1>Who said what</h1>')
  expect(await page.getByRole('heading').textContent()).toBe('Who said what')
})
