import { useQuery } from '@tanstack/react-query'
import type { Article } from '#model'
import { claimsQuery } from '../api/queries.ts'
import { LeftOut } from '../as-of/left-out.tsx'
import { useAsOf } from '../as-of/use-as-of.ts'
import { dateWords } from '../dates/date-words.ts'
import { surelyBy } from '../dates/known-bounds.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly article: Article
  readonly threshold: number
}

/** What the as-of point takes from this article: the claims that are not marked, and a warning where the text itself came later. */
export function ArticleLeftOut({ article, threshold }: Props) {
  const point = useAsOf()
  const claims = useQuery({
    ...claimsQuery({ ...point, article: article.id, threshold }),
    enabled: point.asOf !== undefined,
  })
  if (point.asOf === undefined) return null
  return (
    <>
      {!wasPublic(article, point.asOf) && <p className="notice">{texts.article.textLater(dateWords(point.asOf))}</p>}
      {claims.data && <LeftOut counts={claims.data.leftOut} />}
    </>
  )
}

function wasPublic({ published }: Article, asOf: string): boolean {
  const [known, day] = [surelyBy(published), surelyBy({ edtf: asOf, basis: 'given' })]
  return known !== null && day !== null && known <= day
}
