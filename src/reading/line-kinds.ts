import type { BlockKind } from '#model'
import { isBareDate } from './page-date.ts'

/** What a line of its own is, with the reason for it; null for running text. */
export interface LineKind {
  readonly kind: BlockKind
  readonly reason: string
}

// Page furniture as it comes with pasted text. Each pattern takes the whole line.
const furniture: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:advertisement|advertising|advert|sponsored(?: content)?|promoted|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|реклама|reklama|reklam)\.?$/iu,
    'page furniture: advertisement',
  ],
  [
    /^(?:share|tweet|email|print|copy link|save|follow us|comments?|reply)(?: (?:this|this (?:article|story|page)|on \w+))?[.:]?$/iu,
    'page furniture: sharing',
  ],
  [
    /^(?:share|follow)(?: (?:this|us))?(?: (?:article|story))?(?: (?:on|via))?:?(?: (?:facebook|twitter|x|email|whatsapp|linkedin|telegram|reddit|copy link)[,·|]?)+\.?$/iu,
    'page furniture: sharing',
  ],
  [/^exit mobile version$/iu, 'page furniture: mobile switch'],
  [
    /^(?:skip to (?:main )?content|menu|search|home|log ?in|sign ?in|subscribe(?: now)?|register|loading\W*)$/iu,
    'page furniture: navigation',
  ],
  [
    /^(?:read more|more (?:on this story|from .{1,40})|related(?: (?:articles|stories|topics))?|recommended|most read|trending|you may also like)[:.]?$/iu,
    'page furniture: related links',
  ],
  [/^(?:read (?:also|more|next)|see also|also read|related)\s*[:|-]\s.{1,160}$/iu, 'page furniture: related links'],
  [/^(?:sign up|subscribe) (?:to|for|here)\b.{0,120}$/iu, 'page furniture: newsletter'],
  [/^(?:we use|this (?:site|website) uses) cookies\b.*$/iu, 'page furniture: cookie notice'],
  [/^(?:accept|reject|manage)(?: all)? cookies$/iu, 'page furniture: cookie notice'],
  [/^(?:©|\(c\)|copyright)\s.{0,120}$/iu, 'page furniture: copyright line'],
  [/^all rights reserved\.?$/iu, 'page furniture: copyright line'],
  [
    /^(?:first |last )?(?:posted|published|updated|modified)\b(?! (?:by|in|a|an|the|its|his|her)\b).{0,60}$/iu,
    'page furniture: date line',
  ],
  [/^\d+ (?:min(?:ute)?s? read|comments?|shares?)$/iu, 'page furniture: counters'],
  [/^(?:continue reading|story continues below).{0,60}$/iu, 'page furniture: advertisement'],
]

const credits: readonly RegExp[] = [
  /^this (?:article|story|piece|report|post|text) (?:is|was|has been) (?:re-?published|re-?posted|syndicated|re-?printed) (?:here )?(?:from|by|with)\b.{1,300}$/iu,
  /^this (?:article|story|piece|report|post) (?:(?:is|was) )?(?:first|originally) (?:appeared|published|ran)\b.{1,300}$/iu,
  /^(?:originally published|first published|republished) (?:by|in|on|from)\b.{1,200}$/iu,
  /^read the original(?: article| story)?\.?$/iu,
]

const name = String.raw`\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|van|von|der|al|bin|la|le|del|di)\b ?)*\p{Lu}[\p{L}'’.-]*){1,3}`
const bylines: readonly RegExp[] = [
  new RegExp(String.raw`^(?:By|by|BY):? ${name}(?:(?:,| and| &) ${name})*(?: ?[,|•·–-] ?.{1,80})?$`, 'u'),
  new RegExp(
    String.raw`^${name} is (?:an?|the) (?!.*\b(?:said|says|told)\b)[^.]{3,160}\b(?:at|with|for|of|in)\b [^.]{2,120}\.$`,
    'u',
  ),
]

// Names of sections over a title, and days that stand alone. Both are furniture at the edges of a text only.
const kicker =
  /^(?:world|europe|asia|africa|americas|middle east|politics|national|international|business|economy|markets|opinion|analysis|comment|editorial|news|breaking news|latest|live|explainer|sports?|technology|tech|science|health|culture|society|security|defen[cs]e|investigations?|exclusive|regional|local|war in ukraine)$/iu

/**
 * The kind of one line of text by its own words. `place` says where it stands: a line about a person is a byline only at the end or
 * the start of a text, not in the middle of a story.
 */
export function kindOfLine(line: string, place: 'edge' | 'middle'): LineKind | null {
  for (const [pattern, reason] of furniture) if (pattern.test(line)) return { kind: 'boilerplate', reason }
  if (credits.some((pattern) => pattern.test(line)))
    return { kind: 'credit', reason: 'says after whom the page speaks' }
  if (place === 'middle') return null
  if (bylines.some((pattern) => pattern.test(line))) return { kind: 'byline', reason: 'names the author' }
  if (kicker.test(line)) return { kind: 'boilerplate', reason: 'page furniture: section' }
  return isBareDate(line) ? { kind: 'boilerplate', reason: 'page furniture: date line' } : null
}

/** A short line in the style of headings: no sentence end, no comma at its end, starting with a capital. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > 90 || /[.,;:…"”]$/u.test(line) || !/^[\p{Lu}\p{N}“"‘']/u.test(line)) return false
  return line.split(/\s+/u).length <= 14
}
