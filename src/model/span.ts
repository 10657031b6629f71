import { z } from 'zod'
import type { Range } from '#util'

/**
 * A stretch of one stored text as a W3C Web Annotation TextPositionSelector (`start`, `end`, UTF-16 units, half-open) joined with a
 * TextQuoteSelector (`exact`, `prefix`, `suffix`), so that a text that changed under it is noticed when the span is read back.
 */
export const spanSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  })
  .refine((span) => span.end - span.start === span.exact.length, 'the positions and the exact words differ in length')
export type Span = z.infer<typeof spanSchema>

const contextLength = 24

/** The span of a range of `text`, with the words around it. */
export function spanOf(text: string, { start, end }: Range): Span {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}

/** True when the text still holds the span's words at its place. */
export const spanHolds = (text: string, span: Span): boolean => text.slice(span.start, span.end) === span.exact
