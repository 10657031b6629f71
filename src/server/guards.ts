import type { HonoRequest, MiddlewareHandler } from 'hono'
import { CounterclaimError } from '#model'

const local = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u

/**
 * Answers only requests made to this machine by name, so that no other page can reach the case by a name that it makes point here
 * (DNS rebinding), and keeps what is answered from being framed, cached or run elsewhere.
 */
export const guards: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? ''
  if (!local.test(host)) throw new CounterclaimError('host-refused', host)
  if (!['GET', 'HEAD', 'OPTIONS'].includes(context.req.method)) refuseFromElsewhere(context.req)
  await next()
  const { headers } = context.res
  if (!headers.has('Content-Security-Policy'))
    headers.set(
      'Content-Security-Policy',
      "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
    )
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (context.req.path.startsWith('/api/')) headers.set('Cache-Control', 'no-store')
}

/** A browser says where a request comes from; another page may not change the case, though it can send forms here. */
function refuseFromElsewhere(request: HonoRequest): void {
  const [site, origin] = [request.header('sec-fetch-site'), request.header('origin')]
  const isOwn = origin === undefined || URL.parse(origin)?.host === request.header('host')
  if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new CounterclaimError('write-from-elsewhere', origin ?? site ?? 'another site')
}
