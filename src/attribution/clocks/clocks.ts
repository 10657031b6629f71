import { type Analysed, publishedAt } from '#language'
import type { Dated } from '#model'
import { rangeIndex } from '#util'
import type { Attribution } from '../attribution.ts'
import { aboutOf } from './about.ts'
import type { ClockRules } from './clock-rules.ts'
import { knownFrom } from './known-from.ts'
import { type Said, saidOn } from './said-on.ts'

export interface Clocks {
  readonly saidOn: Dated
  readonly about: Dated
  readonly knownFrom: Dated
}

/** Disclosure and event time of each attribution, in their order. `speakers` runs beside them. Pure. */
export function clocksOf(
  attributions: readonly Attribution[],
  speakers: readonly (string | null)[],
  analysed: Analysed,
  published: Dated,
  rules: ClockRules,
): Clocks[] {
  const before: Said[] = []
  const datesAt = rangeIndex(analysed.dates, (date) => [date])
  const attributionsAt = rangeIndex(attributions, ({ cue, content }) => [...cue, ...content])
  return attributions.map((attribution, index) => {
    const speaker = speakers[index] ?? null
    const at = attribution.cue[0]?.start ?? attribution.content[0]?.start ?? 0
    const carried = publishedAt(analysed.notices, published, at)
    const said = saidOn(attribution, speaker, { analysed, published: carried, rules, datesAt, attributionsAt, before })
    before.push({ attribution, speaker, saidOn: said })
    return {
      saidOn: said,
      about: aboutOf(attribution, said, { analysed, datesAt, rules }),
      knownFrom: knownFrom(said, carried),
    }
  })
}
