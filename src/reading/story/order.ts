import type { Step } from './judged-line.ts'
import { withoutAuthors } from './without-authors.ts'
import { withoutCompany } from './without-company.ts'
import { withoutDateLines } from './without-date-lines.ts'
import { withoutDeck } from './without-deck.ts'
import { withoutLinkLines } from './without-link-lines.ts'
import { withoutLooseHeadings } from './without-loose-headings.ts'
import { withoutOtherStories } from './without-other-stories.ts'
import { withoutScraps } from './without-scraps.ts'
import { withoutSideLines } from './without-side-lines.ts'
import { withoutTitle } from './without-title.ts'

/**
 * Looks at the lines of a page in turn. The title and the line under it go first, so that they are not taken for the first lines of
 * the text. What a line shows by itself comes before what shows by its neighbours, and headings last: only then is it known
 * whether anything is left under them.
 */
export const order: readonly Step[] = [
  withoutTitle,
  withoutDeck,
  withoutDateLines,
  withoutLinkLines,
  withoutSideLines,
  withoutScraps,
  withoutOtherStories,
  withoutAuthors,
  withoutCompany,
  withoutLooseHeadings,
]
