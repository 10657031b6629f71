import type { ArticleRecord, CaseReading, ClaimRecord, GradeRecord } from './case-reading.ts'
import { jsonArray } from './chunks.ts'
import { daysOf, plainDate } from './days.ts'
import { webAddressOf, wordsOf } from './words.ts'

/**
 * Claims as schema.org `Claim`, each with the article in which it appears. A `ClaimReview` stands only for a grade that a person gave:
 * nothing that was found is passed off as a verdict.
 */
export const schemaOrg = (reading: CaseReading): AsyncIterable<string> =>
  jsonArray('{"@context":"https://schema.org","@graph":[', things(reading), ']}')

async function* things(reading: CaseReading): AsyncGenerator<object> {
  for await (const actor of reading.actors())
    yield {
      '@type': actor.type === 'person' ? 'Person' : actor.type === 'state' ? 'Country' : 'Organization',
      '@id': `#${actor.id}`,
      name: actor.name,
      ...(actor.aliases.length > 0 && { alternateName: actor.aliases }),
    }
  for await (const report of reading.reports()) {
    yield articleThing(report.article)
    for (const claim of await report.claims()) yield claimThing(claim, report.article)
  }
  for await (const grade of reading.grades()) yield review(grade)
}

function articleThing(article: ArticleRecord): object {
  const address = webAddressOf(article)
  return {
    '@type': 'NewsArticle',
    '@id': `#${article.id}`,
    ...(article.title !== null && { headline: article.title }),
    ...(address !== null && { url: address }),
    ...dateOf('datePublished', article.published.edtf),
    ...(article.outlet !== null && { publisher: { '@type': 'Organization', name: article.outlet } }),
    ...(article.byline.length > 0 && {
      author: article.byline.map(({ name }) => ({ '@type': 'Person', name })),
    }),
  }
}

const claimThing = (claim: ClaimRecord, article: ArticleRecord): object => ({
  '@type': 'Claim',
  '@id': `#${claim.id}`,
  text: wordsOf(claim.content),
  ...(claim.speaker !== null && {
    claimInterpreter: { '@id': `#${claim.speaker}` },
    author: { '@id': `#${claim.speaker}` },
  }),
  ...dateOf('dateCreated', claim.saidOn.edtf),
  ...dateOf('datePublished', claim.knownFrom.edtf),
  ...(claim.about.edtf !== null && { temporalCoverage: claim.about.edtf }),
  [claim.copyOf === null ? 'firstAppearance' : 'appearance']: { '@id': `#${article.id}` },
  ...(claim.copyOf !== null && { sameAs: `#${claim.copyOf}` }),
})

/** Exact where the date is a day, a month or a year; a range is not a schema.org `Date`, and is left out. */
function dateOf(name: string, edtf: string | null): Record<string, string> {
  const { first, last } = daysOf(edtf)
  const date = plainDate(edtf) ?? (first !== null && first === last ? first : null)
  return date === null ? {} : { [name]: date }
}

// Information of the Admiralty code, worst (5) to best (1); 6 means that it cannot be judged, which is no rating.
const ratings: Readonly<Record<string, string>> = {
  '1': 'Confirmed by other independent sources',
  '2': 'Probably true',
  '3': 'Possibly true',
  '4': 'Doubtful',
  '5': 'Improbable',
}

const review = ({ claim, credibility, reason, author, recordedAt }: GradeRecord): object => ({
  '@type': 'ClaimReview',
  itemReviewed: { '@id': `#${claim}` },
  author: { '@type': 'Person', name: author },
  datePublished: recordedAt.slice(0, 10),
  ...(reason !== null && { reviewBody: reason }),
  reviewRating: {
    '@type': 'Rating',
    alternateName: ratings[credibility] ?? 'Cannot be judged',
    ...(credibility in ratings && { ratingValue: 6 - Number(credibility), bestRating: 5, worstRating: 1 }),
  },
})
