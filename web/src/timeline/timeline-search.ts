import { word } from '../as-of/as-of-search.ts'

/** What the address of the timeline says: the speaker whose marks stand out. */
export interface TimelineSearch {
  readonly actor?: string | undefined
}

export const timelineSearch = (search: Record<string, unknown>): TimelineSearch => word('actor', search['actor'])
