import type { Page } from './dom.ts'
import { isPublishedLine } from './page-date.ts'
import { elsewhere } from './published-in.ts'
import { proseOf } from './story/core-box.ts'
import { letters } from './story/letters.ts'
import type { PageLine, PageLines } from './story/page-lines.ts'

const places =
  'time, .meta, .timestamp, [class*="byline" i], [class*="date" i]:not(body):not([class*="update" i]), [id*="date" i]:not([id*="update" i]), [class*="publish" i], [class*="posted" i]'

/**
 * Lines of a whole page that may carry its date, the likeliest first: those around the title, up to where the story runs, then those
 * that by their class are about the page, then those that say so of themselves. None of parts that hold something else.
 */
export function dateLinesOf(page: Page, whole: PageLines, title: string | null): readonly string[] {
  const lines = own(whole)
  const name = letters(title ?? '')
  const at = name === '' ? -1 : lines.findLastIndex(({ text }) => letters(text) === name)
  const around = at < 0 ? [] : [...beforeStory(lines.slice(at + 1, at + 12)), ...lines.slice(Math.max(0, at - 4), at)]
  const marked = [...page.querySelectorAll(places)].filter((element) => element.closest(elsewhere) === null)
  const found = [
    ...around.map(({ text }) => text),
    ...marked.slice(0, 12).map((element) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? ''),
    ...lines.map(({ text }) => text).filter(isPublishedLine),
  ]
  return [...new Set(found)].filter((line) => line.length > 0 && line.length <= 160)
}

const otherTags = new Set(['ASIDE', 'NAV', 'FOOTER'])
const otherNames =
  / (?:comments?|respond|related|sidebar|recommend(?:ed|ations)?|teasers?|trending|most (?:read|popular)) /u

function own({ boxes, lines }: PageLines): readonly PageLine[] {
  const isOther: boolean[] = []
  for (const { parent, tag, names } of boxes)
    isOther.push((isOther[parent] ?? false) || otherTags.has(tag) || (tag !== 'BODY' && otherNames.test(names)))
  return lines.filter(({ box }) => !isOther[box])
}

/** A line under the title may be a sentence; after the next two the story runs. */
function beforeStory(lines: readonly PageLine[]): readonly PageLine[] {
  const prose = lines.flatMap((line, index) => (proseOf(line) > 0 ? [index] : []))
  return lines.slice(0, (prose[2] ?? lines.length) + 1)
}
