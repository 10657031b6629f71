import type { BriefReading } from './brief-reading.ts'
import type { Citations } from './citations.ts'
import type { Section } from './document.ts'
import { changed } from './sections/changed.ts'
import { disputes } from './sections/disputed.ts'
import { deals, explanations, outlook, ties } from './sections/findings.ts'
import { happened } from './sections/happened.ts'

/** The sections of a brief in their order: from what is said, over what it comes to, to what is ahead. Null where there is nothing. */
export const sections: readonly ((reading: BriefReading, cited: Citations) => Section | null)[] = [
  happened,
  disputes,
  changed,
  deals,
  ties,
  explanations,
  outlook,
]
