import { word } from '../as-of/as-of-search.ts'
import { type Dial, isDial } from '../claims/confidence.ts'

/** What the address of an article says: the claim that is open, whether shared words are shaded, and how sure the shown ones must be. */
export interface ArticleSearch {
  readonly claim?: string | undefined
  readonly confidence?: Dial | undefined
  /** Shade the words that stand in the text that it comes from. */
  readonly shared?: 'shaded' | undefined
}

export const articleSearch = (search: Record<string, unknown>): ArticleSearch => ({
  ...word('claim', search['claim']),
  ...(isDial(search['confidence']) && { confidence: search['confidence'] }),
  ...(search['shared'] === 'shaded' && { shared: 'shaded' as const }),
})
