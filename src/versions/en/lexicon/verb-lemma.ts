import { irregularVerbs, verbList } from './verb-list.ts'

// [shelled] shell; [closed] close; [fled] flee; [stopped] stop; [denies] deny

const words = (text: string): string[] => text.trim().split(/\s+/u)
const verbs = new Set(words(verbList))
const irregular = new Map(
  words(irregularVerbs).map((line): [string, string] => {
    const [form = '', verb = ''] = line.split('/')
    return [form, verb]
  }),
)

/** The dictionary form of an English verb, in lower case; the word itself where no known verb has such a form. */
export function verbLemma(lower: string): string {
  const known = irregular.get(lower)
  if (known !== undefined) return known
  return candidates(lower).find((verb) => verbs.has(verb)) ?? lower
}

/** What a form may come from, the likeliest first. */
function candidates(lower: string): string[] {
  const base = /^(?<base>.{2,}?)(?:ed|ing|es|s|d)$/u.exec(lower)?.groups?.['base']
  if (base === undefined) return [lower]
  const ending = lower.slice(base.length)
  if (ending === 's' || ending === 'es')
    return [lower.slice(0, -1), ...(ending === 'es' ? [base, base.replace(/i$/u, 'y')] : []), lower]
  const single = base.replace(/([bdfgklmnprt])\1$/u, '$1')
  return [`${base}e`, base, single, base.replace(/i$/u, 'y'), lower]
}
