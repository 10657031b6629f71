import { CounterclaimError } from '#model'
import type { Gathered } from './received.ts'
import { webAddress } from './web-address.ts'

/** An address of a list, or why a line is none. */
type ListLine =
  | { readonly address: string; readonly error?: undefined }
  | { readonly line: string; readonly error: CounterclaimError }

const looksLikeAddress = /^[a-z][a-z0-9+.-]*:\/\/\S+$/iu

/** True for a text that starts with nothing but addresses: one a line, blank lines and lines that start with # between. */
export function isAddressList(path: string, start: string): boolean {
  if (/\.urls$/iu.test(path)) return true
  if (!/\.(?:txt|text)$/iu.test(path)) return false
  const lines = linesOf(start)
  return lines.length > 0 && lines.every(({ words }) => looksLikeAddress.test(words))
}

/** The addresses of a list, each once; a line that is none is told with its number. */
function addressesIn(path: string, text: string): ListLine[] {
  const known = new Set<string>()
  return linesOf(text).flatMap(({ words, number }): ListLine[] => {
    const line = `${path}, line ${number}`
    try {
      if (!looksLikeAddress.test(words))
        throw new CounterclaimError('list-line-invalid', `${line} (${words.slice(0, 80)})`)
      const address = webAddress(words).href
      if (known.has(address)) return []
      known.add(address)
      return [{ address }]
    } catch (error) {
      if (!(error instanceof CounterclaimError)) throw error
      return [{ line, error }]
    }
  })
}

/** What a list stands for: its addresses, still to be fetched. A list of none fails. */
export function* listed(path: string, text: string): Generator<Gathered> {
  const lines = addressesIn(path, text)
  if (lines.length === 0) yield { kind: 'failed', file: path, error: new CounterclaimError('file-empty', path) }
  for (const line of lines) {
    if (line.error) yield { kind: 'failed', file: line.line, error: line.error }
    else yield { kind: 'address', address: line.address }
  }
}

const linesOf = (text: string): { words: string; number: number }[] =>
  text
    .replace(/^(?:\uFEFF|ï»¿)/u, '')
    .split(/\r\n?|\n/u)
    .map((line, index) => ({ words: line.trim(), number: index + 1 }))
    .filter(({ words }) => words !== '' && !words.startsWith('#'))
