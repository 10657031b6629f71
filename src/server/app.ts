import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import {
  asOfNamed,
  claimsNamed,
  foldedClaims,
  judgeIdentity,
  listActors,
  listArticles,
  listClaims,
  listIdentities,
  listOrigins,
  showActor,
  showArticle,
  showCase,
  showTimeline,
} from '#actions'
import { routes } from '#contract'
import { asError, CounterclaimError, httpStatus } from '#model'
import { addHandedOver } from './add-handed-over.ts'
import { answerAnalysis } from './analysis.ts'
import type { Desk } from './desk.ts'
import { answerDocuments } from './documents.ts'
import { guards } from './guards.ts'
import { handedOver } from './handed-over.ts'
import { knownParameters } from './known-parameters.ts'
import { page } from './page.ts'
import { answerVersions } from './versions.ts'

/** The whole server as a function from request to response: the API over a case, and the page. */
export function appFor(desk: Desk, pageFolder: string): OpenAPIHono {
  const { ledger } = desk
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success)
        throw new CounterclaimError(
          'request-invalid',
          result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
        )
    },
  })
  app.use(guards)
  app.use('/api/*', knownParameters)
  app.onError(failure)
  app.openapi(routes.case, async (context) =>
    context.json(await showCase(ledger, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.claims, async (context) => {
    const { ids, ...query } = context.req.valid('query')
    if (ids !== undefined) {
      const named = await claimsNamed(ledger, ids.split(',').filter(Boolean), asOfNamed(query))
      return context.json({ claims: named, leftOut: { later: 0, undated: 0 }, next: null }, 200)
    }
    const { claims, leftOut, next } = await listClaims(ledger, { limit: 1000, ...query }, asOfNamed(query))
    return context.json({ claims: foldedClaims(claims), leftOut, next }, 200)
  })
  app.openapi(routes.timeline, async (context) =>
    context.json(await showTimeline(ledger, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.articles, async (context) =>
    context.json(await listArticles(ledger, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.article, async (context) =>
    context.json(await showArticle(ledger, context.req.valid('param').id, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.origins, async (context) =>
    context.json(await listOrigins(ledger, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.actors, async (context) =>
    context.json({ actors: await listActors(ledger, asOfNamed(context.req.valid('query'))) }, 200),
  )
  app.openapi(routes.actor, async (context) => {
    const [{ actor }, query] = [context.req.valid('param'), context.req.valid('query')]
    return context.json(await showActor(ledger, actor, asOfNamed(query)), 200)
  })
  app.openapi(routes.identities, async (context) =>
    context.json(await listIdentities(ledger, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.judgeIdentity, async (context) => {
    const word = context.req.valid('json')
    if (word.reason === null && !word.undo) throw new CounterclaimError('reason-missing', word.verdict)
    return context.json(await judgeIdentity(ledger, { ...word, author: desk.author }), 200)
  })
  // What it answers comes line by line, which a typed answer cannot say.
  app.openAPIRegistry.registerPath(routes.addReports)
  app.use(routes.addReports.path, bodyLimit({ maxSize: largestForm, onError: tooLarge }))
  app.post(routes.addReports.path, async (context) => {
    const form = await context.req.formData().catch((cause: unknown) => {
      throw new CounterclaimError('request-invalid', 'it is no form', { cause })
    })
    return context.body(addHandedOver(desk, await handedOver(form)), 200, { 'Content-Type': 'application/x-ndjson' })
  })
  answerDocuments(app, desk)
  answerVersions(app, desk)
  answerAnalysis(app, desk)
  app.openapi(routes.verify, async (context) => context.json(await ledger.verify(), 200))
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Counterclaim',
      version: '0.1.0',
      description: 'A case file for contested public events, served to this machine.',
    },
  })
  app.all('/api/*', (context) => {
    throw new CounterclaimError('route-not-found', context.req.path)
  })
  app.get('*', page(pageFolder))
  return app
}

/** Bytes of all that one form may hand over. */
const largestForm = 256_000_000

const tooLarge = () => {
  throw new CounterclaimError('file-too-large', 'What was handed over')
}

function failure(thrown: Error, context: Context): Response {
  // What the framework itself refuses, such as a body that is no JSON.
  const isRefused = thrown instanceof HTTPException && thrown.status < 500
  const error = asError(
    isRefused ? new CounterclaimError('request-invalid', thrown.message || 'its body', { cause: thrown }) : thrown,
  )
  return context.json({ error }, httpStatus[error.kind])
}
