import { type Article, type Block, type Byline, spanOf } from '#model'
import { citedOutlet, isSame } from './cited-outlet.ts'

const originName = String.raw`((?:The |the )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of |for |and |& )?\p{Lu}[\p{L}\p{N}&'’.-]*){0,5}|[\p{Ll}\p{N}-]+\.(?:com|org|net|news|info|example))`
const republished = new RegExp(
  String.raw`\b(?:re-?published|re-?posted|syndicated|re-?printed|(?:first|originally) (?:appeared|published|ran)) (?:here )?(?:from|by|in|on|with permission (?:from|of)) ${originName}`,
  'u',
)
const agencyTag = /^[\p{Lu}][\p{L} .,'’-]{1,60}?(?:, [A-Z][a-z]+\.? \d{1,2})? \(([\p{Lu}][\p{L} ]{1,30})\) ?[-–—]/u

/**
 * After whom the page speaks, by its own words: a line that it is republished, an agency's tag, or an outlet that its first
 * paragraphs cite.
 */
export function creditOf(text: string, blocks: readonly Block[], outlet: string | null = null): Article['credit'] {
  for (const block of blocks) {
    if (block.kind !== 'credit') continue
    const match = republished.exec(text.slice(block.start, block.end))
    const origin = match?.[1]?.replace(/\.$/u, '')
    if (origin) return { kind: 'republished', origin, span: spanOf(text, block) }
  }
  const first = blocks.find((block) => block.kind === 'paragraph')
  const tag = first && agencyTag.exec(text.slice(first.start, Math.min(first.end, first.start + 120)))
  if (!first || !tag?.[1] || isSame(tag[1], outlet)) {
    const cited = citedOutlet(text, blocks, outlet)
    return cited && { kind: cited.kind, origin: cited.origin, span: spanOf(text, cited.words) }
  }
  const start = first.start + tag[0].lastIndexOf(`(${tag[1]})`)
  return { kind: 'agency', origin: tag[1], span: spanOf(text, { start, end: start + tag[1].length + 2 }) }
}

const licences: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:under )?(?:an? )?(Creative Commons(?: (?:Attribution|BY)[\w -]{0,40}?)?)(?: \d(?:\.\d)?)? licen[sc]e\b/iu,
    'Creative Commons',
  ],
  [/\bCC[ -]BY(?:[ -](?:SA|NC|ND)){0,2}(?: \d(?:\.\d)?)?\b/u, 'Creative Commons'],
]

/** Whether a line names a licence. */
export const namesLicence = (line: string): boolean => licences.some(([pattern]) => pattern.test(line))

/** The licence that the text names, with the words it stands on; null where it names none. */
export function licenceOf(text: string, blocks: readonly Block[]): Article['licence'] {
  for (const block of blocks.filter(({ kind }) => kind === 'credit' || kind === 'boilerplate')) {
    for (const [pattern, name] of licences) {
      const match = pattern.exec(text.slice(block.start, block.end))
      if (match) {
        const start = block.start + match.index
        return { name, span: spanOf(text, { start, end: start + match[0].length }) }
      }
    }
  }
  return null
}

/** Authors that byline blocks name: "By A and B", "A is a senior lecturer in politics at X." with the role. */
export function bylinesOf(text: string, blocks: readonly Block[]): Byline[] {
  return blocks
    .filter(({ kind }) => kind === 'byline')
    .flatMap(({ start, end }) => namesIn(text.slice(start, end).trim()))
}

export function namesIn(line: string): Byline[] {
  const withRole = /^(.{3,60}?) is (?:an? |the )?(.{3,}?)\.?$/u.exec(line)
  if (withRole?.[1] && withRole[2]) return [{ name: withRole[1], role: withRole[2] }]
  return line
    .replace(/^by:? /iu, '')
    .replace(/ on (?:\p{Lu}\p{Ll}+day\b|\p{Lu}\p{Ll}+\.? \d|\d).*$/u, '')
    .replace(/[|,] (?!\p{Lu}[\p{L}'’.-]+ \p{Lu}).*$/u, '')
    .split(/, | and | & /u)
    .map((name) => ({ name: name.trim(), role: null }))
    .filter(({ name }) => name.length > 1)
}
