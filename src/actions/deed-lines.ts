import { z } from 'zod'
import type { SpeechModel } from '#attribution'
import { CounterclaimError, type DeedType } from '#model'
import type { Range } from '#util'
import { deedsOfText } from './deeds-of-text.ts'

const sentenceSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/** A part of a deed, with its words. */
interface Worded extends Range {
  readonly text: string
}

/** The deeds of one text, the main one first. */
export interface DeedLine {
  readonly id: string | number
  readonly deeds: readonly {
    readonly type: DeedType
    readonly mode: 'fight' | 'investigate' | null
    readonly source: readonly Worded[]
    readonly target: readonly Worded[]
    readonly cue: Worded
    readonly rule: string
  }[]
}

/** Deeds of lines of JSON `{"id", "text"}`. Throws `sentence-invalid`. */
export function* deedLines(lines: readonly string[], model: SpeechModel | null): Generator<DeedLine> {
  for (const line of lines) {
    if (line.trim() === '') continue
    const { id, text } = sentenceOf(line)
    const worded = ({ start, end }: Range): Worded => ({ start, end, text: text.slice(start, end) })
    yield {
      id,
      deeds: deedsOfText(text, model).map(({ type, mode, source, target, cue, rule }) => ({
        type,
        mode,
        source: source.map(worded),
        target: target.map(worded),
        cue: worded(cue),
        rule,
      })),
    }
  }
}

function sentenceOf(line: string): z.infer<typeof sentenceSchema> {
  try {
    return sentenceSchema.parse(JSON.parse(line))
  } catch (error) {
    throw new CounterclaimError('sentence-invalid', line.slice(0, 80), { cause: error })
  }
}
