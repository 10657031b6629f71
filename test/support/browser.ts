import { existsSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import type { TestContext } from 'vitest'
import { inTurn } from '../../tools/setup/turn.js'

/**
 * A browser without a window: the machine's own Chromium or Chrome, else the one that npm brought. Where none can be
 * started, the test is skipped with the reason, or without a test the reason is thrown.
 */
export async function openBrowser(test?: Pick<TestContext, 'skip'>): Promise<Browser> {
  const reasons: string[] = []
  for (const find of [...installed().map((path) => async () => path), brought]) {
    try {
      return await playwright.launch({ executablePath: await find(), args })
    } catch (error) {
      reasons.push(firstLines(error))
    }
  }
  const reason = `No browser could be started. ${reasons.join(' ')}`
  if (test) test.skip(reason)
  throw new Error(reason)
}

const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

function installed(): readonly string[] {
  const named = process.env['COUNTERCLAIM_BROWSER']
  if (named) return [named]
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...onPath.flatMap((folder) => programs.map((name) => join(folder, name))), ...usual].filter((path) =>
    existsSync(path),
  )
}

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe']

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

async function brought(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`npm brings no Chromium for ${process.platform} on ${process.arch}: install Chromium or Chrome.`)
  }
  const unpacked: string[] = []
  // Two tests that unpack it at once would start each other's half.
  await inTurn(
    async () => {
      unpacked.push(await chromium.executablePath())
    },
    join(tmpdir(), 'counterclaim-browser.turn'),
  )
  return unpacked.join('')
}

const firstLines = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 2)
    .join(' ')
