import { Readable } from 'node:stream'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { asOfNamed, briefMediaTypes, exportCase, writeBrief } from '#actions'
import { routes } from '#contract'
import type { Desk } from './desk.ts'

/** Answers with briefs and exports. An export is sent while it is made. */
export function answerDocuments(app: OpenAPIHono, { ledger }: Pick<Desk, 'ledger'>): void {
  app.openapi(routes.brief, async (context) => {
    const query = context.req.valid('query')
    const text = await writeBrief(ledger, query, asOfNamed(query))
    return new Response(typeof text === 'string' ? text : new Uint8Array(text), {
      headers: {
        ...named('brief', query.format, briefMediaTypes[query.format]),
        ...(query.format === 'html' && { 'Content-Security-Policy': ofDocument }),
      },
    })
  })
  app.openapi(routes.exports, async (context) => {
    const query = context.req.valid('query')
    const request = { ...context.req.valid('param'), noun: query.noun }
    const { chunks, mediaType, extension } = await exportCase(ledger, request, asOfNamed(query))
    const stream = Readable.toWeb(
      Readable.from(chunks).map((chunk: string | Uint8Array) =>
        typeof chunk === 'string' ? Buffer.from(chunk) : chunk,
      ),
    )
    return new Response(stream as ReadableStream<Uint8Array>, { headers: named('case', extension, mediaType) })
  })
}

/** A document has its style within it and nothing that runs; the page of the case may show it in a frame. */
const ofDocument = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; sandbox"

const named = (name: string, extension: string, mediaType: string): Record<string, string> => ({
  'Content-Type': mediaType,
  'Content-Disposition': `inline; filename="${name}.${extension}"`,
})
