import type { MiddlewareHandler } from 'hono'
import { routes } from '#contract'
import { CounterclaimError } from '#model'

/**
 * Refuses parameters that an address does not take. A misspelt `asof` would else be answered with all that is known today.
 * Throws `request-invalid`.
 */
export const knownParameters: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req
  const known = takenBy.find((route) => route.method === method.toLowerCase() && route.path.test(path))?.names
  const unknown = [...new URL(context.req.url).searchParams.keys()].filter((name) => known && !known.has(name))
  if (unknown.length > 0)
    throw new CounterclaimError('request-invalid', `${path} takes no ${[...new Set(unknown)].join(', ')}`)
  await next()
}

interface WithQuery {
  readonly query?: { readonly shape?: Readonly<Record<string, unknown>> }
}

const takenBy = Object.values(routes).map(({ method, path, ...route }) => {
  const { query } = ('request' in route ? route.request : {}) as WithQuery
  return {
    method: method.toLowerCase(),
    path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/gu, '[^/]+')}$`, 'u'),
    names: new Set(Object.keys(query?.shape ?? {})),
  }
})
