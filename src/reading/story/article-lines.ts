import type { BlockKind, TraceStep } from '#model'
import { namesLicence } from '../credit.ts'
import { kindOfLine } from '../line-kinds.ts'
import { asideReason } from './box-names.ts'
import { coreBox, proseOf, sumsOver, titledArticle } from './core-box.ts'
import { type About, isOpen, type JudgedLine, setAside } from './judged-line.ts'
import { order } from './order.ts'
import type { PageBox, PageLine, PageLines } from './page-lines.ts'

export interface ArticleLines {
  readonly lines: readonly PageLine[]
  readonly trace: readonly TraceStep[]
}

/**
 * The lines of a page that are its article: those in the box that holds most of the prose, and what the second opinion has besides,
 * without boxes that by their names hold something else and lines that by their words do not belong.
 */
export function articleLines(page: PageLines, seconded: readonly boolean[], about: About): ArticleLines {
  const found = judgedLines(page, seconded, about, asideReason)
  const wanted = page.lines.reduce((sum, line, index) => sum + (seconded[index] ? proseOf(line) : 0), 0)
  if (found.hasStory && (found.isTitled || proseIn(found.lines) >= wanted * 0.4)) return found
  // Names that mean something else on this site than on others have cost most of the story.
  const again = judgedLines(page, seconded, about, (box) => asideReason({ ...box, names: '' }))
  if (again.hasStory) return again
  return { lines: page.lines.filter((line, index) => seconded[index] && proseOf(line) > 0), trace: [] }
}

const proseIn = (lines: readonly PageLine[]): number => lines.reduce((sum, line) => sum + proseOf(line), 0)

function judgedLines(
  page: PageLines,
  seconded: readonly boolean[],
  about: About,
  reasonOf: (box: PageBox) => string | null,
): ArticleLines & { readonly isTitled: boolean; readonly hasStory: boolean } {
  const { boxes, lines } = page
  const weight = (index: number) => {
    const line = lines[index]
    return line ? proseOf(line) * (seconded[index] ? 1 : 0.25) : 0
  }
  const asides = asideBoxes(page, sumsOver(page, weight), reasonOf)
  const prose = sumsOver(page, (index) => (asides[lines[index]?.box ?? 0] ? 0 : weight(index)))
  const titled = titledArticle(page, prose, about.title)
  const core = titled ?? coreBox(page, prose)
  const isInCore = insideOf(boxes, core)
  const judged = lines.flatMap((line, index): JudgedLine[] => {
    const box = boxes[line.box]
    if (!box) return []
    const isSeconded = seconded[index] ?? false
    const isInside = (isInCore[line.box] ?? false) || isSeconded
    const outside = isInCore[line.box] || (titled === null && proseOf(line) > 0) ? null : 'outside of the article'
    const reason = asides[line.box] ?? outside
    const kind = reason === null ? null : ownKind(line.text, reason, isInside)
    if (kind !== null) return [setAside({ line, box, isSeconded, reason, isShown: true }, reason ?? '', kind)]
    return isInside ? [{ line, box, isSeconded, reason, isShown: false }] : []
  })
  const decided = order.reduce((list, step) => step(list, about), judged as readonly JudgedLine[])
  return {
    isTitled: titled !== null,
    hasStory: decided.some((one) => isOpen(one) && one.line.kind !== 'title'),
    lines: decided.filter(({ reason, isShown }) => reason === null || isShown).map(({ line }) => line),
    trace: decided.flatMap(({ line, reason }) =>
      reason === null || line.kind === 'credit' || line.kind === 'byline'
        ? []
        : [{ step: 'page', reason, text: cut(line.text) }],
    ),
  }
}

const unheard = new Set(['hidden', 'comments', 'related links', 'navigation', 'advertisement'])

/** Lines that say who wrote the story, after whom, and on what terms stand in boxes of their own; so they are heard there too. */
function ownKind(text: string, reason: string, isInside: boolean): BlockKind | null {
  if (text.length > 400 || unheard.has(reason)) return null
  const kind = kindOfLine(text, isInside ? 'edge' : 'middle')?.kind
  if (kind === 'credit' || kind === 'byline') return kind
  return namesLicence(text) ? 'boilerplate' : null
}

const cut = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 199)}…`)

/** Why each box holds no part of the story, by itself or a box around it. A name proves nothing where most of the prose is. */
function asideBoxes(
  { boxes }: PageLines,
  prose: readonly number[],
  reasonOf: (box: PageBox) => string | null,
): (string | null)[] {
  const reasons: (string | null)[] = []
  const all = prose[0] ?? 0
  for (const [index, box] of boxes.entries()) {
    const around = box.parent < 0 ? null : (reasons[box.parent] ?? null)
    if (isEmbedded(box) && around !== 'hidden' && around !== 'comments') reasons.push(null)
    else if (around !== null) reasons.push(around)
    else {
      const own = reasonOf(box)
      // Readers may write more than the reporter, and front pages hold more of other stories than of any.
      const most = own === 'comments' || own === 'related links' ? all * 0.85 : all / 2
      reasons.push((prose[index] ?? 0) > most ? null : own)
    }
  }
  return reasons
}

/** A post of another site, shown within the story. */
const isEmbedded = ({ tag, names }: PageBox): boolean =>
  tag === 'BLOCKQUOTE' && / (?:tweet|instagram media|tiktok embed|telegram|bluesky embed|fb post) /u.test(names)

function insideOf(boxes: readonly PageBox[], core: number): boolean[] {
  const inside: boolean[] = []
  for (const [index, { parent }] of boxes.entries()) inside.push(index === core || (inside[parent] ?? false))
  return inside
}
