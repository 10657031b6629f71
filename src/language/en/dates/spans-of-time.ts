import { dateFinder } from './found.ts'
import { lasting, tied } from './lasting.ts'
import { topic } from './topics.ts'
import { unitOf, unitPattern, unitsPattern } from './units.ts'

// [the past year], [half an hour], a [year-long] trial, [the following days], for [weeks], [years] of war

const uncountable = /second|quarter|night|weekend/u

/** Lengths of time without a number. */
export const spansOfTime = dateFinder(topic.unit, [
  {
    kind: 'duration',
    pattern: /\b[Hh]alf (?:an? )?(hour|day|year|century|decade)\b|\b[Hh]alf-(hour|day|year|century)\b/gu,
    read: ([, spaced, joined]) => lasting(0.5, unitOf(spaced ?? joined ?? '')),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b[Tt]he (past|last|next|coming|first|final|entire|whole|full) (${unitPattern})\\b(?!-| of (?:the|a|an|its|his|her|this)\\b)`,
      'gu',
    ),
    read: ([, tie = '', unit = '']) =>
      uncountable.test(unit) || /^minute$/u.test(unit) ? null : tied(1, unitOf(unit), tie),
  },
  {
    kind: 'duration',
    pattern: new RegExp(`\\b[Pp]ast (${unitPattern})\\b`, 'gu'),
    read: ([, unit = '']) => (uncountable.test(unit) ? null : tied(1, unitOf(unit), 'past')),
  },
  {
    kind: 'duration',
    pattern: /\b([Yy]ear|[Mm]onth|[Ww]eek|[Dd]ay|[Hh]our|[Dd]ecade)(s?)-?long\b/gu,
    read: ([, unit = '', plural]) => lasting(plural === '' ? 1 : 'X', unitOf(unit)),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b[Tt]he (?:following|next|intervening|ensuing|final|early|past|last|previous|preceding) (${unitsPattern})\\b`,
      'gu',
    ),
    read: ([, unit = '']) => lasting('X', unitOf(unit)),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b(?<=\\b(?:[Ff]or|[Ii]n|[Aa]fter|[Oo]ver|[Ww]ithin|[Tt]akes?|[Tt]aken|[Tt]ook|[Ss]pent|[Ll]ast(?:ed|s)?|[Bb]y|[Mm]any|all|just|despite|with|spend) )(${unitsPattern})\\b(?! (?:ago|earlier|later|old)\\b)`,
      'gu',
    ),
    read: ([, unit = '']) => (/seconds|quarters/u.test(unit) ? null : lasting('X', unitOf(unit))),
  },
  {
    kind: 'duration',
    pattern: new RegExp(
      `\\b([Yy]ears|[Mm]onths|[Ww]eeks|[Dd]ays|[Hh]ours|[Dd]ecades|minutes)(?= (?:of|after|before)\\b(?! the (?:week|month|year)\\b))`,
      'gu',
    ),
    read: ([, unit = '']) => lasting('X', unitOf(unit)),
  },
])
