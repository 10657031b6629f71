import type { Plugin } from 'vite'
import { answerInvented } from './answer-invented.ts'

const nothing = {
  error: {
    code: 'not-found',
    kind: 'not-found',
    message: 'There is no such thing in this reading of the case.',
    help: 'It may have become public after the day that you look from.',
  },
}

/** Answers `/api` from the invented case, so that the page can be worked on without a server. */
export const serveInvented = (): Plugin => ({
  name: 'serve-invented',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      if (!url.pathname.startsWith('/api/')) return next()
      const answer = answerInvented(url)
      response.statusCode = answer === null ? 404 : 200
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer ?? nothing))
    })
  },
})
