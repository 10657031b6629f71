import type { Analysed } from '#language'
import { overlaps, type Range, rangeIndex } from '#util'
import type { Attribution } from '../attribution.ts'
import { withComplementizer } from './complementizer.ts'
import { attributionsByModel } from './from-model.ts'
import type { SpeechModel } from './speech-model.ts'

/** What the model finds below this is not worth a look. */
const floor = 0.2

/** Rules that see what the model does not: the layout of a line, a cue in an adjunct, whose deed it is. Where they and it differ, they stay. */
const surer: ReadonlySet<string> = new Set(['pull-quote', 'transcript-line', 'adjunct-cue', 'showing'])

/** Below this the model doubts its own finding: a rule for the same cue is the better guess. */
const doubtful = 0.35

/** Rules for what the model has seen most of: what they find and it does not is seldom there. */
const learned: ReadonlySet<string> = new Set(['reporting-clause', 'trailing-clause'])

/**
 * The attributions of the model and of the rules. Where both find one, the words are the model's, what is said of them the rule's; what
 * only one of them finds stays when it is the one to trust.
 */
export function joined(analysed: Analysed, byRules: readonly Attribution[], model: SpeechModel): Attribution[] {
  const rulesNear = nearTo(byRules)
  const byModel = attributionsByModel(analysed, model, floor).flatMap((found) => {
    const rules = rulesNear(found)
    if (rules.some((rule) => surer.has(rule.why.rule) && (hasSameCue(rule, found) || repeats(rule, found)))) return []
    const isDoubted = found.confidence < doubtful
    if (isDoubted && rules.some((rule) => !learned.has(rule.why.rule) && hasSameCue(rule, found))) return []
    const rule = rules.find((other) => hasSameCue(other, found) && meets(other, found))
    return [rule ? agreed(found, rule) : found]
  })
  const foundNear = nearTo(byModel)
  const more = byRules.filter(
    (rule) =>
      surer.has(rule.why.rule) ||
      (!learned.has(rule.why.rule) && !foundNear(rule).some((found) => hasSameCue(rule, found) || meets(rule, found))),
  )
  return [...more.map((rule) => withComplementizer(rule, analysed.text)), ...byModel]
}

/** Those whose cue or content touches that of another one. */
function nearTo(attributions: readonly Attribution[]): (other: Spans) => readonly Attribution[] {
  const at = rangeIndex(attributions, ({ cue, content }) => [...cue, ...content])
  return ({ cue, content }) => [...new Set([...cue, ...content].flatMap(at))]
}

function agreed(found: Attribution, rule: Attribution): Attribution {
  const { source, cue, content, confidence, why } = found
  const isNamed = (rule.form === 'unattributed') === (source.length === 0)
  return {
    ...rule,
    ...(isNamed && { source }),
    cue,
    content,
    confidence: Math.max(confidence, Math.min(rule.confidence, confidence + 0.2)),
    why: { ...rule.why, steps: [...rule.why.steps, `the model agrees: ${why.because}`] },
  }
}

type Spans = Pick<Attribution, 'cue' | 'content'>

const hasSameCue = (a: Spans, b: Spans): boolean => a.cue.some((x) => b.cue.some((y) => overlaps(x, y)))

/** True when most of the shorter content is in the other one. */
const meets = (a: Spans, b: Spans): boolean =>
  2 * sharedLength(a.content, b.content) > Math.min(lengthOf(a.content), lengthOf(b.content))

/** True when two contents are nearly one. */
const repeats = (a: Spans, b: Spans): boolean =>
  2 * sharedLength(a.content, b.content) > Math.max(lengthOf(a.content), lengthOf(b.content))

const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0)

function sharedLength(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return shared
}
