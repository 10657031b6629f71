import { attribution, type Finder } from '../../attribution.ts'
import { contentRange, rangeOf } from '../clause.ts'

// The minister [reportedly] [met diplomats in secret].   Talks [were believed] [to be about trade].
// He [was credited] [with ending the siege].   It [is said] that [he left].

const participles = new Set([
  'believed',
  'said',
  'thought',
  'reported',
  'alleged',
  'understood',
  'rumoured',
  'rumored',
  'considered',
  'feared',
  'expected',
  'claimed',
  'credited',
])
const be = new Set(['is', 'are', 'was', 'were', 'been'])
const hearsay = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly'])

/** Reported without saying by whom. */
export const unattributed: Finder = ({ sentence }) =>
  sentence.tokens.flatMap((token, index) => {
    const { tokens } = sentence
    if (hearsay.has(token.lower)) {
      const content = contentRange(tokens, index + 1, hearsayEnd(tokens, index + 1))
      return content ? [draft(token, content, 'asserted', `“${token.lower}” reports without a source`)] : []
    }
    const next = tokens[index + 1]
    if (
      !be.has(token.lower) ||
      !next ||
      !participles.has(next.lower) ||
      !['to', 'that', 'with'].includes(tokens[index + 2]?.lower ?? '')
    )
      return []
    const from = tokens[index + 2]?.lower === 'to' ? index + 2 : index + 3
    const cue = rangeOf([token, next])
    const content = contentRange(tokens, from, hearsayEnd(tokens, from))
    const modality = /^(?:believed|thought|feared|expected|considered|understood)$/u.test(next.lower)
      ? 'believed'
      : 'asserted'
    return cue && content ? [draft(cue, content, modality, `“${token.lower} ${next.lower}” does not say by whom`)] : []
  })

function hearsayEnd(tokens: Parameters<typeof contentRange>[0], from: number): number {
  const comma = tokens.findIndex((token, index) => index > from + 2 && /^[,;:–—]$/u.test(token.text))
  return comma < 0 ? tokens.length : comma
}

const draft = (
  cue: { start: number; end: number },
  content: { start: number; end: number },
  modality: 'asserted' | 'believed',
  because: string,
) => attribution({ rule: 'unattributed', because, cue, content, modality, confidence: 0.7, form: 'unattributed' })
