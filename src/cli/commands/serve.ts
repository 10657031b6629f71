import { Command, Option } from 'commander'
import { CounterclaimError } from '#model'
import type { Output } from '../output.ts'

const usualPort = 4160

export const serve = (output: Output): Command =>
  new Command('serve')
    .description('Show a case in the browser, to this machine only (127.0.0.1), until Ctrl+C.')
    .argument('<case>', 'the case file')
    .addOption(
      new Option('--port <number>', `port; without it ${usualPort}, or any free one when that is taken`).argParser(
        portNamed,
      ),
    )
    .action(async (path: string, { port }: { readonly port?: number }) => {
      const { author, openCase, openNetwork, openReader, pageFolder } = await import('#wiring')
      const { serveCase } = await import('#server')
      const ledger = await openCase(path)
      const [reader, fetcher] = [openReader(), openNetwork()]
      try {
        const { linkCase } = await import('#actions')
        await linkCase(ledger, author())
        const desk = { ledger, reader, fetcher, author: author() }
        const served = await serveCase({ desk, pageFolder, port: port ?? usualPort, orAnyPort: port === undefined })
        if (port === undefined && !served.address.includes(`:${usualPort}/`))
          output.line(`Port ${usualPort} is taken, so another was chosen.`)
        output.line(`${path} is served at ${served.address} (Ctrl+C ends it)`)
        await untilAsked()
        await served.stop()
      } finally {
        await reader.close()
        await fetcher.close()
        await ledger.close()
      }
    })

function portNamed(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : -1
  if (port < 0 || port > 65_535) throw new CounterclaimError('port-invalid', text)
  return port
}

const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
