import { z } from 'zod'
import { actorIdSchema } from './ids.ts'

/** Something to watch for, with the hypothesis or the condition that it bears on. */
export const indicatorSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  actors: z.array(actorIdSchema),
  hypothesis: z.string().nullable(),
  condition: z.string().nullable(),
})
export type Indicator = z.infer<typeof indicatorSchema>
