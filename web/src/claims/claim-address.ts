import type { ClaimView } from '#contract'
import { queryOf } from '../api/get-json.ts'
import type { AsOfSearch } from '../as-of/as-of-search.ts'

/** Where a claim's sentence stands open in its article. */
export const claimAddress = ({ id, article }: ClaimView, point: AsOfSearch = {}): string =>
  `/articles/${encodeURIComponent(article.id)}${queryOf({ claim: id, ...point })}`
