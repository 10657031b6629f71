// @ts-check

import { bring } from '../setup/bring.js'
import { main } from '../setup/main.js'

await main(async () => {
  await bring()
  return 0
})
