// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { counterclaim } from '../counterclaim.js'
import { digestOf } from '../setup/digest.js'
import { asFailure, Failure } from '../setup/failure.js'
import { inProject } from '../setup/project.js'
import { run } from '../setup/run.js'
import { isStamped, stamped } from '../setup/stamp.js'
import { step } from '../setup/step.js'
import { inTurn } from '../setup/turn.js'
import { keepIfChanged, noteAsMade } from './kept.js'

export const sampleCase = inProject('.sample', 'mutiny.case')

const samples = inProject('samples', 'mutiny')
const stamp = inProject('.sample', '.made')
const unfinished = inProject('.sample', 'unfinished.case')

const wanted = () => digestOf(['samples/mutiny', 'src'], (path) => !path.endsWith('.test.ts'))

const isMade = () => existsSync(sampleCase) && isStamped(stamp, wanted())

/** A case made of the sample articles for this working copy alone; made again when they or the program changed. */
export async function bringSampleCase() {
  if (isMade()) return
  await inTurn(async () => {
    if (!isMade()) await step('Making the sample case', makeSampleCase)
  })
}

export async function makeSampleCase() {
  try {
    mkdirSync(inProject('.sample'), { recursive: true })
    await stamped(stamp, wanted(), make)
  } catch (error) {
    throw asFailure(error, inProject('.sample'))
  }
}

async function make() {
  remove(unfinished)
  const { code, output } = await run(counterclaim(['add', unfinished, samples, '--title', 'Mutiny']))
  if (code !== 0) throw new Failure('The sample case could not be made.', output.trimEnd())
  keepIfChanged(sampleCase)
  remove(sampleCase)
  renameSync(unfinished, sampleCase)
  noteAsMade(sampleCase)
}

/** @param {string} path */
function remove(path) {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}
