// @ts-check

import { serveSample } from '../sample/serve.js'
import { bring } from '../setup/bring.js'
import { main } from '../setup/main.js'

await main(async () => {
  await bring()
  return serveSample(process.argv.slice(2))
})
