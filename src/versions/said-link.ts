import type { LinkKind } from '#model'
import type { Comparison } from './comparison.ts'
import type { PairLink } from './pair-link.ts'

/** What the later account's own words say it does to the earlier one. */
export function saidLink(pair: Comparison): PairLink | null {
  const { x, y, isOneSpeaker } = pair
  const near = nearness(pair)
  const isDenial = x.act === 'deny'
  const link = (kind: LinkKind, does: string, least: number): PairLink | null =>
    near < least
      ? null
      : {
          kind,
          rule: `said-${y.act}`,
          reason: `“${y.actWords ?? ''}” ${does}${sharedWords(pair)}`,
          confidence: Math.min(0.97, 0.55 + 0.45 * near),
        }
  if (isOneSpeaker) {
    switch (y.act) {
      case 'retract':
        return link('retracts', 'takes back what the same speaker had said', 0)
      case 'revise':
      case 'contradict':
        return link('revises', 'puts another account in the place of the speaker’s own', 0)
      case 'admit':
        return link('revises', 'grants what the same speaker had not', 0)
      case 'deny':
        return isDenial ? link('repeats', 'denies it again', 0.5) : null
      case 'narrow':
        return link('narrows', 'is more exact', 0.1)
      case 'confirm':
      case 'repeat':
        return link('repeats', 'says it again', 0.08)
      case 'question':
      case 'relay':
      case 'support':
      case 'state':
        return null
    }
  }
  switch (y.act) {
    case 'deny':
      return isDenial ? null : link('denies', 'rejects it', 0.12)
    case 'contradict':
      return link('contradicts', 'tells it otherwise', 0.12)
    case 'question':
      return link('questions', 'puts it in doubt', 0.08)
    case 'confirm':
      return (isDenial && !y.isNegated) || x.act === 'question' ? null : link('confirms', 'confirms it', 0.12)
    case 'admit':
      return isDenial ? null : link('confirms', 'grants it', 0.12)
    case 'relay':
      return pair.citesSpeaker ? link('repeats', 'passes on what the first had said', 0) : null
    case 'support':
      return link('supports', 'speaks for it', 0.12)
    case 'retract':
    case 'revise':
    case 'narrow':
    case 'repeat':
    case 'state':
      return null
  }
}

function nearness({ ofEarlier, ofLater, citesSpeaker, namesLater, strangeNames, areOtherDays }: Comparison): number {
  const base = 0.5 * ofEarlier + 0.5 * ofLater
  const strange = strangeNames.earlier.length > 0 && strangeNames.later.length > 0
  return Math.max(
    0,
    base + (citesSpeaker ? 0.25 : 0) + (namesLater ? 0.15 : 0) - (strange ? 0.15 : 0) - (areOtherDays ? 0.1 : 0),
  )
}

const sharedWords = ({ shared }: Comparison): string => {
  const words = shared.map(({ later }) => later.word).slice(0, 4)
  return words.length > 0 ? `: both speak of ${words.join(', ')}` : ''
}
