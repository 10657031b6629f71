import type { DealView } from '#contract'
import { Grounds } from '../analysis/grounds.tsx'
import { ClockDate } from '../dates/clock-date.tsx'
import { FoldedJudgeButtons } from '../judging/judge-buttons.tsx'
import { texts } from '../texts.ts'

/** One deal: its sides, terms and steps, and how it stands by each account. */
export const DealEntry = ({ deal }: { readonly deal: DealView }) => (
  <article className="question deal" id={deal.id}>
    <h2>{deal.name}</h2>
    <p className="question-facts">
      <ClockDate clock="about" date={deal.date} /> · {texts.deals.parties(deal.partyNames, deal.brokerName)} ·{' '}
      {texts.analysis.origins(deal.origins)}
    </p>
    {deal.terms.length + deal.openTerms.length > 0 && (
      <ul className="deal-terms">
        {deal.terms.map((term) => (
          <li key={term}>
            <span className="said">{term}</span>
          </li>
        ))}
        {deal.openTerms.map((term) => (
          <li key={term}>
            {texts.deals.stillOpen} <span className="said">{term}</span>
          </li>
        ))}
      </ul>
    )}
    <table className="deal-steps">
      <thead>
        <tr>
          <th scope="col">{texts.deals.happened}</th>
          <th scope="col">{texts.deals.step}</th>
          <th scope="col">{texts.deals.disclosed}</th>
        </tr>
      </thead>
      <tbody>
        {deal.steps.map((step) => (
          <tr key={step.id}>
            <td>
              <ClockDate clock="about" date={step.on} />
            </td>
            <td>
              <b>{texts.deals.steps[step.kind]}</b> {texts.deals.who(step.byNames.join(', '), step.toNames.join(', '))}
              {step.terms !== null && (
                <>
                  : <span className="said">{step.terms}</span>
                </>
              )}
              <Grounds grounds={step.spans} />
            </td>
            <td>
              <ClockDate clock="public" date={step.disclosed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {deal.status.length > 0 && (
      <ul className="deal-status">
        {deal.status.map(({ account, accountName, state, on }) => (
          <li key={`${account} ${state}`}>
            {texts.deals.status(accountName ?? texts.claims.nobody, texts.deals.states[state])} (
            <ClockDate clock="about" date={on} />)
          </li>
        ))}
      </ul>
    )}
    <Grounds grounds={deal.spans} />
    <FoldedJudgeButtons subject={deal.id} judgement={deal.judgement} />
  </article>
)
