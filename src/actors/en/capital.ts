import type { Token } from '#language'
import { type NamingFinder, naming } from '../naming.ts'
import { countriesInEnglish } from './countries.ts'
import { nameRunEnd, nameRunStart, wordsOf } from './name-run.ts'
import { postNouns } from './nouns.ts'
import { wordSet } from './word-set.ts'

// It depends on [Moscow].   [Moscow]'s support ended.   They dictate terms to [Minsk].   [Kyiv] has said so.
// The march on Moscow; in Minsk; on his way to Moscow; Moscow's streets; Minsk is a city: places.

/** A capital that stands for its government. Where the words beside it do not tell, it is taken for the place, and names nobody. */
export const capital: NamingFinder = ({ tokens }, { text }) =>
  tokens.flatMap((token, index) => {
    const to = [2, 1].map((length) => index + length).find((end) => stateOf(wordsOf(text, tokens, index, end)) !== null)
    if (to === undefined || !/^\p{Lu}/u.test(token.text)) return []
    const state = stateOf(wordsOf(text, tokens, index, to))
    const isWhole = nameRunEnd(tokens, index) <= to && nameRunStart(tokens, to) >= index
    const last = tokens[to - 1]
    if (state === null || !isWhole || !last || !isGovernment(tokens, index, to)) return []
    return [
      naming(
        { start: token.start, end: last.end },
        { name: state, type: 'state', alsoCalled: [wordsOf(text, tokens, index, to)], told: ['capital'] },
      ),
    ]
  })

const stateOf = (name: string): string | null => countriesInEnglish.byCapital.get(name.toLowerCase()) ?? null

// What a government has, does and meets with; what a town has is not here.
const ofGovernments =
  wordSet(`support orbit position policy stance allies ally demand demands decision decisions interests influence refusal
  response reaction claim claims narrative version account offer proposal plan plans ultimatum threat threats view insistence leadership ambitions
  war campaign invasion nuclear military forces troops army soldiers foreign defence defense pressure help aid backing consent permission word
  concerns conditions terms intentions strategy rhetoric behaviour behavior partners partner rivals enemies envoy ambassador proxies clients`)
const actsOnGovernments =
  wordSet(`allow allows allowed let lets force forces forced urge urges urged accuse accuses accused warn warns warned tell told
  ask asks asked press pressed pressure pressured help helps helped criticise criticised criticize criticized blame blamed blames thank thanked
  defy defied support supports supported obey obeys anger angered please pleased embarrass embarrassed deprive gives give gave back backs backed
  fight fights fought trust trusts mistrust enable enables enabled permit permits remind reminded`)
const linksToGovernments = wordSet(`by with against between for than beyond despite`)
const leans = wordSet(
  `depend depends depended dependent rely relies relied reliant reliance dependence pressure sanctions`,
)
const comesFrom = wordSet(`independence independent support pressure help demands orders instructions`)
const handsTo =
  wordSet(`terms concession concessions loyal loyalty close closer aid ally allied weapons answer answered letter demand demands dictate dictates
  dictated according owes owed beholden opposed opposition alternative appeal appealed`)
const governmentVerbs =
  wordSet(`says said has had have will would wants wanted denies denied insists insisted claims claimed accuses accused agreed agrees
  refuses refused rejects rejected calls called demands demanded warns warned did does may might can could must should announced expects expected sees
  saw believes believed hopes hoped needs needed tries tried knows knew fears feared supports supported backs backed offered offers sent sends
  recognises recognised recognizes recognized signed welcomed welcomes condemned condemns confirmed confirms considers considered continues continued`)

function isGovernment(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const after = tokens[to]?.lower ?? ''
  if (/^['’]s?$/u.test(after)) return isOwner(tokens, to + 1)
  if (before === 'on' || before === 'upon') return near(tokens, from - 1, 2, leans)
  if (before === 'to') return near(tokens, from - 1, 3, handsTo)
  if (before === 'from') return near(tokens, from - 1, 2, comesFrom)
  if (before === 'and' || before === 'or')
    return governmentVerbs.has(after) || stateOf(tokens[from - 2]?.text ?? '') !== null
  if (linksToGovernments.has(before) || actsOnGovernments.has(before)) return !governmentNots.has(after)
  return (from === 0 || !places.has(before)) && governmentVerbs.has(after)
}

const governmentNots = wordSet('time')
const places = wordSet(
  `in at near around outside inside through via across over towards toward into of left reached entered visited leave reach enter visit`,
)

const isOwner = (tokens: readonly Token[], at: number): boolean => {
  const [noun, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  return ofGovernments.has(noun) || (ofGovernments.has(next) && !postNouns.has(noun))
}

/** True when one of the words stands at most `reach` words before the index. */
const near = (tokens: readonly Token[], index: number, reach: number, list: ReadonlySet<string>): boolean =>
  tokens.slice(Math.max(0, index - reach), index).some(({ lower }) => list.has(lower))
