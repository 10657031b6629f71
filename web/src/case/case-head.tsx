import { Link } from '@tanstack/react-router'
import type { CaseView } from '#contract'
import { dateWords } from '../dates/date-words.ts'
import { texts } from '../texts.ts'

/** The case's title, what it holds (each number opens what it counts), and the days over which it came out. */
export const CaseHead = ({ summary, isAsOf }: { readonly summary: CaseView; readonly isAsOf: boolean }) => (
  <header className="case-head">
    <h1>{summary.title}</h1>
    <p className="counts" aria-label={texts.case.holds}>
      <a href="#articles">{texts.case.articles(summary.articles, summary.origins)}</a>
      <Link to="/claims">{texts.case.claims(summary.claims)}</Link>
      <a href="#actors">{texts.case.actors(summary.actors)}</a>
      <a href="#record">{texts.case.entries(summary.entries)}</a>
    </p>
    <p className="span-of-disclosure">{disclosureWords(summary.disclosed, isAsOf)}</p>
  </header>
)

function disclosureWords({ first, last }: CaseView['disclosed'], isAsOf: boolean): string {
  if (first === null || last === null) return isAsOf ? texts.case.disclosedNotYet : texts.case.disclosedNever
  if (first === last) return texts.case.disclosedOn(dateWords(first))
  return texts.case.disclosedFrom(dateWords(first), dateWords(last))
}
