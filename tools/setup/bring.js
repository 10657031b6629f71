// @ts-check
import { asFailure } from './failure.js'
import { install, isInstalled } from './install.js'
import { buildPage, isPageBuilt } from './page.js'
import { root } from './project.js'
import { step } from './step.js'
import { inTurn } from './turn.js'

/** Brings what the project needs to run and is missing or out of date: its packages, its page. */
export async function bring() {
  if (isInstalled() && isPageBuilt()) return
  await inTurn(bringMissing).catch((error) => {
    throw asFailure(error, root)
  })
}

async function bringMissing() {
  if (!isInstalled()) await step('Installing packages', install)
  if (!isPageBuilt()) await step('Building the page', buildPage)
}
