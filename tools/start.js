// @ts-check
import { requireNode } from './setup/require-node.js'

requireNode()
const { main } = await import('./setup/main.js')
const { bring } = await import('./setup/bring.js')
const { serveSample } = await import('./sample/serve.js')

await main(async () => {
  await bring()
  return serveSample(process.argv.slice(2))
})
