import { Command } from 'commander'

export const mcp = (): Command =>
  new Command('mcp')
    .description(
      'Serve a case to assistants by the Model Context Protocol, over stdin and stdout: claims, versions, articles, search, brief.',
    )
    .argument('<case>', 'the case file')
    .option('--allow-writes', 'offer also a tool that enters judgements, in your name')
    .action(async (path: string, { allowWrites = false }: { allowWrites?: boolean }) => {
      const { serveMcp } = await import('#mcp')
      const { author, openCase } = await import('#wiring')
      const ledger = await openCase(path)
      try {
        await serveMcp(ledger, { allowWrites, author: author() })
      } finally {
        await ledger.close()
      }
    })
