import { z } from 'zod'
import { basisSchema, edtfSchema } from './clock.ts'

/** A stretch of text that names a time, after TimeML TIMEX3, with its EDTF reading where it has one. */
export const timeExpressionSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  edtf: edtfSchema.nullable(),
  basis: basisSchema.or(z.literal('unknown')),
  /** The finder that read it; missing in older readings. */
  rule: z.string().optional(),
})
export type TimeExpression = z.infer<typeof timeExpressionSchema>
