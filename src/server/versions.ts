import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import {
  asOfNamed,
  clashOf,
  credibilityOf,
  givenGrades,
  grade,
  judge,
  linkClaims,
  listChanges,
  listJudgements,
  listLinks,
  listVersions,
  showQuestion,
  showRecord,
  unsureBelow,
  writeQuestion,
} from '#actions'
import { routes } from '#contract'
import { CounterclaimError } from '#model'
import type { Desk } from './desk.ts'

/** So many questions or links are given when nobody says how many. */
const usual = 200

/** Answers for questions, links, judgements, records, changes and grades. */
export function answerVersions(app: OpenAPIHono, { ledger, author }: Pick<Desk, 'ledger' | 'author'>): void {
  app.openapi(routes.questions, async (context) => {
    const query = context.req.valid('query')
    return context.json(await listVersions(ledger, asOfNamed(query), { limit: usual, ...query }), 200)
  })
  app.openapi(routes.question, async (context) =>
    context.json(await showQuestion(ledger, context.req.valid('param').id, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.links, async (context) => {
    const { waiting, ...query } = context.req.valid('query')
    const asked = { limit: usual, ...query, ...(waiting && { waiting: unsureBelow }) }
    return context.json(await listLinks(ledger, asOfNamed(query), asked), 200)
  })
  app.openapi(routes.clash, async (context) => {
    const { a, b, ...query } = context.req.valid('query')
    return context.json(await clashOf(ledger, a, b, asOfNamed(query)), 200)
  })
  app.openapi(routes.judgements, async (context) => {
    const query = context.req.valid('query')
    return context.json({ judgements: await listJudgements(ledger, asOfNamed(query), query) }, 200)
  })
  app.openapi(routes.record, async (context) =>
    context.json(await showRecord(ledger, context.req.valid('param').id, asOfNamed(context.req.valid('query'))), 200),
  )
  app.openapi(routes.changes, async (context) => {
    const query = context.req.valid('query')
    return context.json(await listChanges(ledger, query, asOfNamed(query)), 200)
  })
  app.openapi(routes.grades, async (context) => {
    const query = context.req.valid('query')
    const asOf = asOfNamed(query)
    const claims = (query.claims ?? '').split(',').filter(Boolean)
    return context.json(
      {
        given: [...(await givenGrades(ledger, asOf)).all],
        credibility: claims.length > 0 ? await credibilityOf(ledger, claims, asOf) : [],
      },
      200,
    )
  })
  answerWriting(app, { ledger, author })
}

function answerWriting(app: OpenAPIHono, { ledger, author }: Pick<Desk, 'ledger' | 'author'>): void {
  for (const { path } of [routes.judge, routes.link, routes.writeQuestion, routes.grade]) app.use(path, onlyJson)
  app.openapi(routes.judge, async (context) =>
    context.json({ judgement: await judge(ledger, { ...context.req.valid('json'), author }) }, 200),
  )
  app.openapi(routes.link, async (context) =>
    context.json(await linkClaims(ledger, { ...context.req.valid('json'), author }), 200),
  )
  app.openapi(routes.writeQuestion, async (context) => {
    const { change, reason } = context.req.valid('json')
    return context.json(await writeQuestion(ledger, change, { reason, author }), 200)
  })
  app.openapi(routes.grade, async (context) =>
    context.json(await grade(ledger, { ...context.req.valid('json'), author }), 200),
  )
}

// A body of another type passes the check of the contract unread.
export const onlyJson: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type') ?? ''
  if (context.req.method === 'POST' && !/^application\/json\b/iu.test(type))
    throw new CounterclaimError('request-invalid', 'the body must be JSON')
  await next()
}
