import type { Form } from '#model'
import { word } from '../as-of/as-of-search.ts'
import { type Dial, isDial } from './confidence.ts'
import { isForm } from './forms.ts'

/** What the address of the claims says about which ones to show. */
export interface ClaimSearch {
  readonly actor?: string | undefined
  readonly article?: string | undefined
  readonly contains?: string | undefined
  readonly form?: Form | undefined
  readonly confidence?: Dial | undefined
}

export function claimSearch(search: Record<string, unknown>): ClaimSearch {
  const { form, confidence } = search
  return {
    ...word('actor', search['actor']),
    ...word('article', search['article']),
    ...word('contains', search['contains']),
    ...(isForm(form) && { form }),
    ...(isDial(confidence) && { confidence }),
  }
}
