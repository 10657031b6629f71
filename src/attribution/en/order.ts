import type { AttributionRules } from '../attribution.ts'
import { accordingTo } from './finders/according-to.ts'
import { adjunctCue } from './finders/adjunct-cue.ts'
import { intention } from './finders/intention.ts'
import { ownAssessment } from './finders/own-assessment.ts'
import { pullQuote } from './finders/pull-quote.ts'
import { quotedAsSaying } from './finders/quoted-as-saying.ts'
import { quotedSpeech } from './finders/quoted-speech.ts'
import { reportedObject } from './finders/reported-object.ts'
import { reportingClause } from './finders/reporting-clause.ts'
import { showing } from './finders/showing.ts'
import { trailingClause } from './finders/trailing-clause.ts'
import { transcriptLine } from './finders/transcript-line.ts'
import { unattributed } from './finders/unattributed.ts'
import { chains } from './refiners/chains.ts'
import { formAndModality } from './refiners/form-and-modality.ts'
import { listeners } from './refiners/listeners.ts'
import { nested } from './refiners/nested.ts'
import { occasions } from './refiners/occasions.ts'
import { ownVoice } from './refiners/own-voice.ts'
import { relays } from './refiners/relays.ts'
import { runningSpeech } from './refiners/running-speech.ts'
import { twoModalities } from './refiners/two-modalities.ts'
import { undatedSource } from './refiners/undated-source.ts'

/**
 * The English rules. Lines whose layout says who speaks come first; then words in quotation marks, since their bounds are sure; the
 * author's own assessments before reporting clauses, which would take "the fact suggests that" for speech; clauses before objects,
 * of which every clause starts with one. Among the refiners, what joins or splits comes before what reads the words of the content.
 */
export const englishRules: AttributionRules = {
  finders: [
    pullQuote,
    transcriptLine,
    quotedSpeech,
    ownAssessment,
    accordingTo,
    adjunctCue,
    showing,
    quotedAsSaying,
    reportingClause,
    trailingClause,
    intention,
    reportedObject,
    unattributed,
  ],
  refiners: [
    undatedSource,
    listeners,
    relays,
    chains,
    runningSpeech,
    nested,
    twoModalities,
    occasions,
    formAndModality,
    ownVoice,
  ],
}
