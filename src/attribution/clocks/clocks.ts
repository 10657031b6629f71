import { type Analysed, publishedAt } from '#language'
import type { Dated } from '#model'
import { rangeIndex } from '#util'
import type { Attribution } from '../attribution.ts'
import { aboutOf } from './about.ts'
import type { ClockRules } from './clock-rules.ts'
import { knownFrom } from './known-from.ts'
import { placed } from './placed.ts'
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
  const eventDays = new Map<string, Dated>()
  const datesAt = rangeIndex(analysed.dates, (date) => [date])
  const attributionsAt = rangeIndex(attributions, ({ cue, content }) => [...cue, ...content])
  const carriedBy = attributions.map((attribution) => publishedAt(analysed.notices, published, startOf(attribution)))
  for (const [index, attribution] of attributions.entries()) {
    const speaker = speakers[index] ?? null
    const carried = carriedBy[index] ?? published
    const said = saidOn(attribution, speaker, {
      analysed,
      published: carried,
      rules,
      datesAt,
      attributionsAt,
      eventDays,
      before,
    })
    before.push({ attribution, speaker, saidOn: said })
  }
  return before.map(({ attribution, saidOn: first }, index) => {
    const carried = carriedBy[index] ?? published
    const said = placed(before, index, { analysed, published: carried, rules }) ?? first
    return {
      saidOn: said,
      about: aboutOf(attribution, said, { analysed, datesAt, rules }),
      knownFrom: knownFrom(said, carried),
    }
  })
}

const startOf = ({ cue, content }: Attribution): number => cue[0]?.start ?? content[0]?.start ?? 0
