import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Ledger } from '#wiring'
import { type McpOptions, mcpServer } from './server.ts'

/** Serves a case over stdin and stdout until the other side goes away. */
export async function serveMcp(ledger: Ledger, options: McpOptions): Promise<void> {
  const server = mcpServer(ledger, options)
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
  })
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
}
