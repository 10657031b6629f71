import { z } from 'zod'
import { CounterclaimError, edtfSchema, type Link } from '#model'
import { accountOf, englishVersions, linkPair } from '#versions'

const sideSchema = z.object({
  speaker: z.string().nullable(),
  saidOn: edtfSchema.nullish(),
  text: z.string(),
})
const pairSchema = z.object({ id: z.string(), a: sideSchema, b: sideSchema })

/** How one of two bare claims stands to the other; `kind` is null where no link is found. */
export type LinkedWords =
  | ({ readonly id: string } & Pick<Link, 'kind' | 'rule' | 'reason' | 'confidence'>)
  | { readonly id: string; readonly kind: null; readonly rule: null; readonly reason: null; readonly confidence: 0 }

/** Reads lines of `{"id", "a": {"speaker", "saidOn", "text"}, "b": {...}}` and links `b`, the later, to `a`. */
export function* linkWords(lines: Iterable<string>): Generator<LinkedWords> {
  let number = 0
  for (const line of lines) {
    number++
    if (line.trim() === '') continue
    const { id, a, b } = parsed(line, number)
    const link = linkPair(account('a', a), account('b', b), englishVersions)
    yield link ? { id, ...link } : { id, kind: null, rule: null, reason: null, confidence: 0 }
  }
}

function parsed(line: string, number: number): z.infer<typeof pairSchema> {
  try {
    return pairSchema.parse(JSON.parse(line))
  } catch (cause) {
    throw new CounterclaimError('pair-invalid', `line ${number}`, { cause })
  }
}

const account = (id: string, { speaker, saidOn, text }: z.infer<typeof sideSchema>) =>
  accountOf(id, {
    speaker,
    text,
    saidOn:
      saidOn === null || saidOn === undefined ? { edtf: null, basis: 'unknown' } : { edtf: saidOn, basis: 'given' },
  })
