import { z } from 'zod'
import { datedSchema, edtfSchema } from './clock.ts'
import { deedTypeSchema } from './deed.ts'
import { groundSchema } from './ground.ts'
import { actorIdSchema } from './ids.ts'
import { propositionKindSchema } from './proposition.ts'

/** `watch`: something to look out for; `condition`: if this, then that; `doubt`: what may fail; `forecast`: what is expected. */
export const indicatorKindSchema = z.enum(['watch', 'condition', 'doubt', 'forecast'])
export type IndicatorKind = z.infer<typeof indicatorKindSchema>

/** Something to watch for, with the hypothesis or the condition that it bears on, and what would meet or refute it. */
export const indicatorSchema = z.strictObject({
  id: z.string().min(1),
  kind: indicatorKindSchema,
  text: z.string().min(1),
  actors: z.array(actorIdSchema),
  hypothesis: z.string().nullable(),
  /** What comes first: words, or the id of another indicator. */
  condition: z.string().nullable(),
  consequence: z.string().nullable(),
  /** Kinds of proposition and types of deed by which new reporting can meet it; none: any. */
  meets: z.array(z.union([propositionKindSchema, deedTypeSchema])),
  /** What would show that it does not come true. */
  refutedBy: z.string().nullable(),
  /** By when it should have shown. */
  due: edtfSchema.nullable(),
  since: datedSchema,
  grounds: z.array(groundSchema),
})
export type Indicator = z.infer<typeof indicatorSchema>
