import { countsSame } from '../clashes/numbers.ts'
import { clashesOf } from '../clashes/order.ts'
import type { Comparison } from '../comparison.ts'
import type { Matter, SpeechAct } from '../matter.ts'
import type { PairLink } from '../pair-link.ts'
import { areApart } from '../quantity.ts'
import { wordLists } from './word-lists.ts'

/** What a pair of accounts is like, each a number from 0 to 1; what is not named is 0. */
export type PairFeatures = Readonly<Record<string, number>>

/** What the trained judge of pairs looks at, what rules say of the pair included. Pure. */
export function pairFeatures(pair: Comparison, said: PairLink | null, found: PairLink | null): PairFeatures {
  const { x, y, isOneSpeaker, frame, shared } = pair
  const clashes = clashesOf(pair)
  const features: Record<string, number> = {
    oneSpeaker: +isOneSpeaker,
    ofEarlier: pair.ofEarlier,
    ofLater: pair.ofLater,
    ofBoth: pair.ofBoth,
    least: Math.min(pair.ofEarlier, pair.ofLater),
    sharedDeeds: Math.min(1, pair.sharedDeeds / 4),
    sharedNames: Math.min(1, shared.filter(({ earlier }) => earlier.isName).length / 3),
    sharedMany: Math.min(1, shared.length / 6),
    nothingShared: +(shared.length === 0),
    strangeEarlier: +(pair.strangeNames.earlier.length > 0),
    strangeLater: +(pair.strangeNames.later.length > 0),
    strangeBoth: +(pair.strangeNames.earlier.length > 0 && pair.strangeNames.later.length > 0),
    alike: frame.alike,
    swapped: Math.min(1, frame.swapped.length / 3),
    oneSwap: +(frame.swapped.length === 1 && frame.alike > 0.5),
    substituted: +(pair.substitutions.length > 0),
    citesSpeaker: +pair.citesSpeaker,
    namesLater: +pair.namesLater,
    subjectsMeet: +pair.subjectsMeet,
    subjectsShared: +pair.subjectsShared,
    otherDays: +pair.areOtherDays,
    daysBetween: Math.min(1, pair.daysBetween / 10),
    sameDay: +(pair.daysBetween === 0),
    manyDays: +(pair.daysBetween > 6),
    modesDiffer: +(x.mode !== y.mode),
    modeAct: +(x.mode === 'actual' && y.mode === 'actual'),
    earlierNegated: +x.isNegated,
    laterNegated: +y.isNegated,
    oneNegated: +(x.isNegated !== y.isNegated),
    bothNegated: +(x.isNegated && y.isNegated),
    signsDiffer: +shared.some(({ earlier, later }) => earlier.sign !== later.sign),
    laterOfSpeaker: +y.isOfSpeaker,
    opinion: +(x.isOpinion || y.isOpinion),
    marked: +[...y.marks].some((mark) => !x.marks.has(mark)),
    passiveBoth: +(x.isPassive === y.isPassive),
    closed: +(x.isClosed || y.isClosed),
    longer: Math.min(1, y.words.length / 30),
    ...numberFeatures(x, y),
    ...wordFeatures(x, y),
    ...sideFeatures(x, y),
  }
  features[`earlier-${actClass(x.act)}`] = 1
  features[`act-${y.act}`] = 1
  features[`act-${y.act}-${isOneSpeaker ? 'same' : 'other'}`] = 1
  features[`earlierMode-${x.mode}`] = 1
  features[`laterMode-${y.mode}`] = 1
  if (said) features[`said-${said.kind}`] = said.confidence
  if (found) features[`found-${found.kind}-${found.rule}`] = 1
  for (const { rule } of clashes) features[`clash-${rule}`] = 1
  return features
}

const actClass = (act: SpeechAct): string => (act === 'deny' || act === 'question' ? act : 'state')

/** Numbers of one unit, the nearest in what they count first. */
function numberFeatures(x: Matter, y: Matter): PairFeatures {
  const couples = x.quantities.flatMap((a) =>
    y.quantities.filter(({ unit }) => unit === a.unit).map((b) => ({ a, b, isSame: countsSame(a, b) })),
  )
  const counted = couples.filter(({ isSame }) => isSame)
  const nearest = counted[0] ?? couples[0]
  const isEqual = couples.some(({ a, b }) => a.low === b.low && a.high === b.high)
  const apart = nearest !== undefined && !isEqual && areApart(nearest.a, nearest.b)
  const ratio = nearest ? Math.min(nearest.a.high, nearest.b.high) / Math.max(nearest.a.high, nearest.b.high, 1) : 0
  return {
    numberEarlier: +(x.quantities.length > 0),
    numberLater: +(y.quantities.length > 0),
    numberOnlyLater: +(y.quantities.length > x.quantities.length),
    numbersSame: +isEqual,
    numbersApart: +apart,
    numbersFarApart: +(apart && ratio < 0.5),
    countedApart: +(apart && counted.length > 0),
    numberRises: +(apart && nearest !== undefined && nearest.b.low > nearest.a.low),
    sameUnit: +(couples.length > 0),
    fatesDiffer: +couples.some(({ a, b }) => a.fate !== null && b.fate !== null && a.fate !== b.fate),
    bounded: +couples.some(({ b }) => b.kind === 'bound'),
  }
}

/** Words of all and none, of what goes on, of contrast: a statement of all falls with one case. */
function wordFeatures(x: Matter, y: Matter): PairFeatures {
  const has = ({ words }: Matter, list: ReadonlySet<string>) => words.some(({ text }) => list.has(text))
  const found: Record<string, number> = {}
  for (const [name, list] of wordLists) {
    if (has(x, list)) found[`earlierWord-${name}`] = 1
    if (has(y, list)) found[`laterWord-${name}`] = 1
  }
  if (found['earlierWord-all'] || found['earlierWord-none']) {
    found['earlierWhole'] = 1
    if (y.quantities.length > 0) found['wholeAndNumber'] = 1
    if (found['laterWord-all'] || found['laterWord-none']) found['wholeBoth'] = 1
  }
  return found
}

function sideFeatures(x: Matter, y: Matter): PairFeatures {
  let [same, other] = [0, 0]
  for (const [name, { side, isNegated }] of x.sides) {
    const two = y.sides.get(name)
    if (!two) continue
    if (two.side === side && two.isNegated === isNegated) same++
    else if ((two.side === side) !== (two.isNegated === isNegated)) other++
  }
  return { sidesSame: Math.min(1, same), sidesOther: Math.min(1, other) }
}
