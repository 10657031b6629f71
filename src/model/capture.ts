import { z } from 'zod'
import { sha256Schema } from './ids.ts'

/** Bytes as received, and where they came from. The bytes lie beside the entry under their SHA-256 and never change. */
export const captureSchema = z.strictObject({
  sha256: sha256Schema,
  mediaType: z.string().min(1),
  byteLength: z.int().min(0),
  /** The file's name or the address that it came from, as the person gave it. */
  address: z.string(),
})
export type Capture = z.infer<typeof captureSchema>
