import { z } from 'zod'

const named = <Brand extends string>(_brand: Brand) => z.string().min(1).max(200).brand<Brand>()

export const articleIdSchema = named('ArticleId')
export type ArticleId = z.infer<typeof articleIdSchema>

export const actorIdSchema = named('ActorId')
export type ActorId = z.infer<typeof actorIdSchema>

export const claimIdSchema = named('ClaimId')
export type ClaimId = z.infer<typeof claimIdSchema>

export const eventIdSchema = named('EventId')
export type EventId = z.infer<typeof eventIdSchema>

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u)
