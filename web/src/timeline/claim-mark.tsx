import { memo } from 'react'
import { type Cast, nobody } from '../actors/cast.ts'
import { speakerWords } from '../claims/speaker-words.ts'
import { claimClocks } from '../dates/clock-words.ts'
import type { Mark } from './chart-layout.ts'
import type { KeyPlace } from './key-places.ts'
import { markShape } from './mark-shape.ts'
import { MarkStretches } from './mark-stretches.tsx'

interface Props {
  readonly mark: Mark
  readonly keyPlace: KeyPlace | null
  readonly cast: Cast
  readonly address: string
  readonly faint: boolean
  readonly shown: boolean
  readonly stop: boolean
  readonly onShow: (claim: string) => void
}

/** One claim. A chart may hold thousands, so it is a plain link, drawn again only when something about it changed. */
export const ClaimMark = memo(function ClaimMark({ mark, keyPlace, cast, address, faint, shown, stop, onShow }: Props) {
  const { claim, x, y, hollow, crowded } = mark
  const member = claim.speaker === null ? undefined : cast.get(claim.speaker)
  const classes = [
    'mark',
    member?.colour ?? nobody,
    hollow && 'hollow',
    crowded && 'crowded',
    faint && 'faint',
    shown && 'shown',
  ]
  const show = () => onShow(claim.id)
  return (
    <a
      href={address}
      data-claim={claim.id}
      className={classes.filter(Boolean).join(' ')}
      tabIndex={stop ? 0 : -1}
      aria-label={[...(member && keyPlace ? [member.key] : []), wordsOf(claim)].join(', ')}
      onPointerEnter={show}
      onFocus={show}
    >
      <MarkStretches mark={mark} />
      <circle className="reach" cx={x} cy={y} r={crowded ? 6 : 9} />
      <path
        className="shape"
        d={markShape(claim.form)}
        transform={`translate(${x} ${y})${crowded ? ' scale(0.75)' : ''}`}
      />
      {member && keyPlace && (
        <text className="mark-key" x={keyPlace.x} y={keyPlace.y} textAnchor={keyPlace.anchor}>
          {member.key}
        </text>
      )}
    </a>
  )
})

const wordsOf = (claim: Mark['claim']): string =>
  `${speakerWords(claim)} ${claim.text.cue}: ${claim.text.content}; ${claimClocks(claim).join('; ')}`
