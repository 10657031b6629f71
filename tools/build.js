// @ts-check
import { requireNode } from './setup/require-node.js'

requireNode()
const { main } = await import('./setup/main.js')
const { bring } = await import('./setup/bring.js')

await main(async () => {
  await bring()
  return 0
})
