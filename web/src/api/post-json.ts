import { answerOf, reach } from './get-json.ts'

/** What the server answers to a POST of `body`; an `ApiFailure` for everything else. */
export async function postJson<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  return await answerOf<Answer>(await reach(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}
