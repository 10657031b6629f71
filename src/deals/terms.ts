import type { Clauses, Telling } from '#deeds'
import type { ActorId } from '#model'
import type { Range } from '#util'
import type { Anchor } from './anchor.ts'
import * as words from './en/words.ts'

/** A term of a deal, in the words of the text. */
export interface TermInText {
  readonly text: string
  readonly range: Range
  readonly rule: string
  readonly because: string
}

const least = 2
const most = 45

function term(telling: Telling, range: Range, rule: string, because: string, lead = ''): TermInText[] {
  const text = telling.article.text.slice(range.start, range.end).replace(/\s+/gu, ' ').trim()
  const count = text.split(' ').length
  return count < least || count > most
    ? []
    : [{ text: lead + text.replace(/^(to \p{L}+ )both /u, '$1'), range, rule, because }]
}

/** "… and [offering to host Prigozhin and any soldiers who …]": what a broker or side offers to do, each thing a term. */
export function offeredTerms(telling: Telling, { told }: Clauses, by: ActorId): TermInText[] {
  const text = telling.article.text.slice(told.start, told.end)
  const name = telling.actors.get(by)?.name
  return [
    ...text.matchAll(
      /\b(?:offer(?:ing|ed|s)|agree(?:ing|d|s)|promis(?:ing|ed|es)|pledg(?:ing|ed|es))\s+(to\s+[^,.;:!?—–]{6,200})/giu,
    ),
  ].flatMap((match) => {
    const start = told.start + match.index + match[0].length - (match[1]?.length ?? 0)
    return parts(telling, { start, end: start + (match[1]?.length ?? 0) }).flatMap(({ range, lead }) =>
      term(telling, range, 'offered-term', `“${match[0].split(' ')[0]}” offers it`, `${name ? `${name} ` : ''}${lead}`),
    )
  })
}

/** "to host [A] and [any B who …]" is two terms: "to host A", "to host any B who …". */
function parts({ article }: Telling, { start, end }: Range): { range: Range; lead: string }[] {
  const text = article.text.slice(start, end)
  const verb = /^to\s+\p{L}+\s+/u.exec(text)?.[0]
  const and = /\s+and\s+(?=(?:any|all|the|his|her|its|their|some)\s|\p{Lu})/u.exec(text)
  if (!verb || !and) return [{ range: { start, end }, lead: '' }]
  return [
    { range: { start, end: start + and.index }, lead: '' },
    { range: { start: start + and.index + and[0].length, end }, lead: verb },
  ]
}

/** "the deal calls for […]", "under the agreement, [X will …]", "the deal requires [X to …]", "in exchange for [...]" */
export function termsIn(telling: Telling, anchors: readonly Anchor[]): TermInText[] {
  return anchors.flatMap(({ noun, sentence: index }) => {
    const sentence = telling.sentences[index]
    if (!sentence) return []
    const { told } = sentence
    const rest = telling.article.text.slice(noun.end, told.end)
    const before = telling.article.text.slice(told.start, noun.start)
    const says =
      /^[^,.;:!?]{0,60}?\s(?:calls? for|called for|requires?|required|provides? for|provided for|allows?|allowed|includes?|included|stipulates? that|stipulated that|commits?|obliges?|would (?:allow|require|give|let|see|mean)|will (?:allow|require|give|let|see|mean)|gives?|gave|limits?|limited|grants?)\s+([^.;:!?—–]{6,220})/u.exec(
        rest,
      )
    const under = /\b(?:under|as part of|in|by)(?:\s+(?:the terms of|terms of))?\s*$/iu.test(before)
      ? /^[^,.;:!?]{0,80},\s+([^.;:!?—–]{8,220})/u.exec(rest)
      : null
    const toDo = /^\s+(to\s+[^,.;:!?—–]{8,160})/u.exec(rest)
    const found = [
      ...(says?.[1] && says.index === 0 ? at(noun.end + says[0].length - says[1].length, says[1], 'deal-says') : []),
      ...(under?.[1] && /\b(?:will|would|must|agreed|is to|are to|has to|have to|can|could|may|shall)\b/u.test(under[1])
        ? at(noun.end + under[0].length - under[1].length, under[1], 'under-deal')
        : []),
      ...(toDo?.[1] && words.reaching.has(sentence.clauses.findLast(({ verb }) => verb.index < noun.from)?.lemma ?? '')
        ? at(noun.end + toDo[0].length - toDo[1].length, toDo[1], 'deal-to')
        : []),
    ]
    return found.flatMap(({ range, rule }) =>
      term(telling, trimmed(telling, range), rule, 'the text says it of the deal'),
    )
  })
}

const at = (start: number, text: string, rule: string) => [{ range: { start, end: start + text.length }, rule }]

/** Without ", officials said" at the end. */
function trimmed({ article }: Telling, { start, end }: Range): Range {
  const text = article.text.slice(start, end)
  const cut = /,\s[^,]{2,60}\s(?:said|says|told|wrote|according)\b.*$/u.exec(text)
  return { start, end: start + (cut ? cut.index : text.trimEnd().length) }
}

const still =
  /\b(?:(?:is|are|was|were|remain|remains|remained)\s+(?:still\s+)?(?:being\s+(?:determined|negotiated|worked out|discussed|decided|hammered out|finalized|finalised|ironed out|debated)|to be (?:determined|decided|settled|negotiated|agreed|seen|worked out)|unclear|unresolved|unsettled|open|undecided|up in the air|in dispute|in flux)|(?:has|have|had) (?:yet to be|not (?:yet )?been) (?:determined|agreed|settled|finalized|finalised|decided|disclosed|made public|signed|resolved)|still (?:being|to be|need|needs|needed|unresolved|under)\b)/u

/** "[significant parts of the deal] were still being determined", "[the details] have yet to be agreed" */
export function openTermsIn(telling: Telling, anchors: readonly Anchor[]): TermInText[] {
  const spoken = new Set(anchors.map(({ sentence }) => sentence))
  return [...spoken]
    .flatMap((index) => [index, index + 1])
    .flatMap((index) => {
      const sentence = telling.sentences[index]
      if (!sentence) return []
      const { told, phrases } = sentence
      const match = still.exec(telling.article.text.slice(told.start, told.end))
      if (!match) return []
      const from = told.start + match.index
      const subject = phrases.findLast(
        ({ end, head, preposition }) =>
          end <= from && preposition === null && (words.parts.has(head.lemma) || words.agreements.has(head.lemma)),
      )
      if (!subject) return []
      if (!spoken.has(index) && !words.parts.has(subject.head.lemma)) return []
      const text = telling.article.text.slice(subject.start, from).trim()
      const range = { start: subject.start, end: from + match[0].length }
      return [{ text, range, rule: 'still-open', because: `“${match[0]}” leaves it open` }]
    })
}
