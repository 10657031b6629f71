import { useQuery } from '@tanstack/react-query'
import type { ClaimView, LinkView } from '#contract'
import type { Cast } from '../actors/cast.ts'
import { clashQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { ClaimClocks } from '../claims/claim-clocks.tsx'
import { ClaimLink } from '../claims/claim-link.tsx'
import { ClaimSpeaker } from '../claims/claim-speaker.tsx'
import { Cue } from '../claims/cue.tsx'
import { Quoted } from '../claims/quoted.tsx'
import { JudgeButtons } from '../judging/judge-buttons.tsx'
import { texts } from '../texts.ts'
import { ClashingWords } from './clashing-words.tsx'

interface Props {
  readonly link: LinkView
  readonly claims: ReadonlyMap<string, ClaimView>
  readonly cast: Cast
}

/** How one claim stands to an earlier one: both side by side, the reason, and the way to judge it. */
export function LinkEntry({ link, claims, cast }: Props) {
  const clash = useQuery({ ...clashQuery(link.a, link.b, useAsOf()), enabled: partingKinds.has(link.kind) }).data
  return (
    <div className={`link-entry ${link.kind}`}>
      <p className="link-kind">
        <strong>{texts.links.kinds[link.kind]}</strong> <span className="reason">{link.reason}</span>
      </p>
      <div className="side-by-side">
        <Side claim={claims.get(link.b)} cast={cast} marked={clash?.b ?? []} />
        <Side claim={claims.get(link.a)} cast={cast} marked={clash?.a ?? []} />
      </div>
      <p className="link-facts">
        {link.by === 'written' ? texts.links.written : texts.links.found(link.rule, link.confidence)}
      </p>
      <JudgeButtons subject={link.id} judgement={link.judgement} />
    </div>
  )
}

/** Kinds by which two claims stand against each other: their words are marked where they clash. */
const partingKinds: ReadonlySet<string> = new Set(['contradicts', 'denies', 'revises', 'retracts', 'narrows'])

interface SideProps {
  readonly claim: ClaimView | undefined
  readonly cast: Cast
  readonly marked: readonly (readonly [number, number])[]
}

function Side({ claim, cast, marked }: SideProps) {
  if (!claim) return <p className="side">{texts.links.notHere}</p>
  return (
    <div className="side">
      <p>
        <ClaimSpeaker claim={claim} cast={cast} /> <Cue claim={claim} />
        {marked.length > 0 ? <ClashingWords text={claim.text.content} marked={marked} /> : <Quoted claim={claim} />}
      </p>
      <ClaimClocks claim={claim} />
      <ClaimLink claim={claim}>{texts.claims.inArticle(claim.article.title, claim.article.outlet)}</ClaimLink>
    </div>
  )
}
