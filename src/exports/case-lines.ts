import { z } from 'zod'
import { type Entry, entrySchema, sha256Schema } from '#model'
import { canonicalJson } from '#util'

// {"counterclaim":"case","version":1}
// {"entry":{"author":…,"body":{"kind":"capture-kept",…},"hash":…,"previous":…,"recordedAt":…,"sequence":2}}
// {"capture":{"base64":…,"sha256":…}}
// {"end":{"entries":27,"head":…}}

const first = { counterclaim: 'case', version: 1 }

/** A line of a case as JSON Lines: what it is, an entry, the bytes of a capture after the entry that first kept them, and the end. */
export const caseLineSchema = z.union([
  z.strictObject({ counterclaim: z.literal('case'), version: z.literal(1) }),
  z.strictObject({ entry: entrySchema }),
  z.strictObject({ capture: z.strictObject({ sha256: sha256Schema, base64: z.base64() }) }),
  z.strictObject({ end: z.strictObject({ entries: z.int().min(1), head: sha256Schema }) }),
])
export type CaseLine = z.infer<typeof caseLineSchema>

export interface WholeCase {
  readonly entries: () => AsyncIterable<Entry>
  /** The bytes of a capture in base64. */
  readonly base64: (sha256: string) => Promise<string>
}

/** Every entry and every capture, so that the case can be made again from it to the byte. */
export async function* caseLines({ entries, base64 }: WholeCase): AsyncGenerator<string> {
  yield `${canonicalJson(first)}\n`
  const kept = new Set<string>()
  let last: Entry | null = null
  for await (const entry of entries()) {
    yield `${canonicalJson({ entry })}\n`
    last = entry
    if (entry.body.kind !== 'capture-kept' || kept.has(entry.body.capture.sha256)) continue
    const { sha256 } = entry.body.capture
    kept.add(sha256)
    yield `${canonicalJson({ capture: { sha256, base64: await base64(sha256) } })}\n`
  }
  if (last) yield `${canonicalJson({ end: { entries: last.sequence, head: last.hash } })}\n`
}
