import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

interface AskedFor {
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

export interface WebServer {
  /** "http://127.0.0.1:4321", without a slash at its end. */
  readonly address: string
  /** What was asked for, in order. */
  readonly asked: readonly AskedFor[]
}

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void)

/**
 * A web server on this machine, gone when the test is done. Answers are pages by their path, or do as they please; a path without one
 * is not found.
 */
export async function webServer(answers: Readonly<Record<string, Answer>>, host = '127.0.0.1'): Promise<WebServer> {
  const asked: AskedFor[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, headers: request.headers })
    const answer = answers[path]
    if (typeof answer === 'function') answer(request, response)
    else if (answer === undefined) response.writeHead(404).end('Not found')
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const bound = server.address()
  return { address: `http://${host}:${typeof bound === 'object' && bound ? bound.port : 0}`, asked }
}

const words =
  'The harbour minister said on Monday that the ships had left, and that nobody knew when they would come back to the port.'

/** A page with an article that can be read. */
export const pageOf = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${[...paragraphs, words, `${words} Again.`].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
