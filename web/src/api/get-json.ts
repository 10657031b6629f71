import { texts } from '../texts.ts'
import { ApiFailure } from './failure.ts'

export type Parameters = Readonly<Record<string, string | number | undefined>>

/** What the server answers to a GET of `path`; an `ApiFailure` for everything else. */
export async function getJson<Answer>(path: string, parameters: Parameters, signal: AbortSignal): Promise<Answer> {
  return await answerOf(
    await reach(`${path}${queryOf(parameters)}`, { signal, headers: { accept: 'application/json' } }),
  )
}

export async function answerOf<Answer>(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => null)
  if (response.ok && body !== null) return body as Answer
  throw (
    failureIn(body) ??
    new ApiFailure({ code: 'answer-unreadable', kind: 'fault', ...texts.states.unreadable(response.status) })
  )
}

export function queryOf(parameters: Parameters): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
}

export async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new ApiFailure({ code: 'server-away', kind: 'unavailable', ...texts.states.away })
  }
}

function failureIn(body: unknown): ApiFailure | null {
  const error = (body as { error?: Partial<ApiFailure> } | null)?.error
  if (!error?.code) return null
  return new ApiFailure({
    code: error.code,
    kind: error.kind ?? 'fault',
    message: error.message ?? error.code,
    help: error.help ?? '',
  })
}
