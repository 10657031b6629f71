import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { CounterclaimError } from '#model'
import { appFor } from './app.ts'
import type { Desk } from './desk.ts'

interface ServeRequest {
  readonly desk: Desk
  readonly pageFolder: string
  readonly port: number
  /** Take any free port where this one is in use. */
  readonly orAnyPort: boolean
}

export interface Served {
  readonly address: string
  stop(): Promise<void>
}

/** Serves a case on 127.0.0.1. Throws `port-in-use`. */
export async function serveCase({ desk, pageFolder, port, orAnyPort }: ServeRequest): Promise<Served> {
  const answer = getRequestListener(appFor(desk, pageFolder).fetch)
  const server = createServer((request, response) => void answer(request, response))
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    if (orAnyPort) return listen(server, 0)
    throw new CounterclaimError('port-in-use', String(port), { cause: error })
  })
  const bound = server.address()
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
