import { groundOf, type Telling } from '#deeds'
import type { Mention, Tie } from '#model'
import { contentName, overlaps } from '#util'
import { finders } from './finders/order.ts'
import { tiesOfRoles } from './roles.ts'
import { atStateLevel } from './state-level.ts'
import type { TieInText } from './tie-in-text.ts'

/** The ties that an article tells, each with the stretch behind it. Pure. */
export function tiesOf(telling: Telling, mentions: readonly Mention[]): Tie[] {
  const found = [
    ...tiesOfRoles(telling, mentions),
    ...telling.sentences.flatMap((sentence, index) =>
      distinct(finders.flatMap((finder) => finder(telling, index, sentence))),
    ),
  ]
  return distinct(found.map((tie) => atStateLevel(tie, telling))).map((tie) => tieOf(tie, telling))
}

const keyOf = ({ from, to, category }: TieInText): string => `${from}\n${to}\n${category}`

/** Of ties of one pair and category in one stretch the first stays. */
function distinct(ties: readonly TieInText[]): TieInText[] {
  return ties.filter(
    (tie, at) => !ties.slice(0, at).some((other) => keyOf(other) === keyOf(tie) && overlaps(other.range, tie.range)),
  )
}

function tieOf({ range, rule, because, confidence, ...tie }: TieInText, telling: Telling): Tie {
  const ground = groundOf(telling, range, { rule, because, confidence })
  return {
    id: `t-${contentName(telling.article.id, tie.from, tie.to, tie.category, range.start)}`,
    ...tie,
    claims: ground.claims,
    grounds: [ground],
  }
}
