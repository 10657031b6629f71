import type { OpenAPIHono } from '@hono/zod-openapi'
import {
  asOfNamed,
  listDeals,
  listOutlook,
  listTies,
  listWhy,
  showPair,
  writeHypothesis,
  writeIndicator,
} from '#actions'
import { routes } from '#contract'
import { today } from '#wiring'
import type { Desk } from './desk.ts'
import { onlyJson } from './versions.ts'

/** Answers for deals, ties, explanations and the outlook. */
export function answerAnalysis(app: OpenAPIHono, { ledger, author }: Pick<Desk, 'ledger' | 'author'>): void {
  for (const { path } of [routes.writeHypothesis, routes.writeIndicator]) app.use(path, onlyJson)
  app.openapi(routes.deals, async (context) => {
    const query = context.req.valid('query')
    return context.json({ deals: await listDeals(ledger, asOfNamed(query), query) }, 200)
  })
  app.openapi(routes.ties, async (context) => {
    const query = context.req.valid('query')
    return context.json({ ties: await listTies(ledger, query, asOfNamed(query)) }, 200)
  })
  app.openapi(routes.pair, async (context) => {
    const { a, b } = context.req.valid('param')
    return context.json(await showPair(ledger, [a, b], asOfNamed(context.req.valid('query'))), 200)
  })
  app.openapi(routes.why, async (context) => {
    const query = context.req.valid('query')
    return context.json({ hypotheses: await listWhy(ledger, query, asOfNamed(query)) }, 200)
  })
  app.openapi(routes.writeHypothesis, async (context) => {
    const { change, reason } = context.req.valid('json')
    return context.json(await writeHypothesis(ledger, change, { reason, author }), 200)
  })
  app.openapi(routes.outlook, async (context) => {
    const query = context.req.valid('query')
    return context.json(await listOutlook(ledger, query, asOfNamed(query)), 200)
  })
  app.openapi(routes.writeIndicator, async (context) =>
    context.json(await writeIndicator(ledger, { ...context.req.valid('json'), today: today(), author }), 200),
  )
}
