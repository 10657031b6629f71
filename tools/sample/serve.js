// @ts-check
import { counterclaim } from '../counterclaim.js'
import { serve } from '../serve.js'
import { run } from '../setup/run.js'
import { step } from '../setup/step.js'
import { bringSampleCase, makeSampleCase, sampleCase } from './case.js'

/**
 * Serves the sample case; one that does not open any more is made again.
 * @param {readonly string[]} options
 */
export async function serveSample(options) {
  await bringSampleCase()
  const { code, served } = await serve(sampleCase, options)
  if (code === 0 || served || (await opens())) return code
  await step('The sample case does not open: making it again', makeSampleCase)
  return (await serve(sampleCase, options)).code
}

const opens = async () => (await run(counterclaim(['verify', sampleCase]))).code === 0
