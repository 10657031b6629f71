import type { Place } from '../matter.ts'
import { stateOf } from './gazetteer.ts'
import { negatedAt } from './reach.ts'
import type { Word } from './words.ts'

// he was [in Aden]; she had returned [to Russia]; they are held [at the Boru barracks]

const being =
  /^(?:was|were|is|are|been|be|being|held|detained|staying|stayed|stay|remained|remains|remain|arrived|arriving|returned|fled|flown|gone|moved|landed|went|back|still|located|hiding|hid|died|taken|anchored|docked|moored|living|lives|buried|killed|found|born|stationed|based|sheltering|kept|travelled|traveled|crossed|reached|met|seen|signed|exploded|crashed|sank|happened|occurred|spent|sitting|safe|alive)$/u
const preposition = /^(?:in|at|to|inside|aboard|into)$/u
const noPlace =
  /^(?:custody|contact|charge|power|office|prison|jail|control|talks|order|time|good|fact|person|public|private|all|least|most|once|risk|war|peace|fault|hand|hands|full|part|line|case|place|doubt|danger|hiding|exile|detention|cash|dollars|euros|return|response|court|working|hours|session|force|dozens|hundreds|thousands|critical|stable|serious|an|a|any|no|his|her|their|its|secret|gear|operation|service|use)$/u

/** Places that somebody or something is said to be in or to have gone to. */
export function placesOf(words: readonly Word[]): Place[] {
  const found: Place[] = []
  let since = Number.POSITIVE_INFINITY
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    if (being.test(word.lower)) since = 0
    else since++
    const isSource = word.lower === 'from' && /^(?:come|came|coming|comes)$/u.test(words[at - 1]?.lower ?? '')
    if (!(isSource || preposition.test(word.lower)) || since > 5 || negatedAt(words, word.start)) continue
    const taken: Word[] = []
    for (let next = at + 1; next < words.length && taken.length < 4; next++) {
      const part = words[next]
      if (!part) break
      if (word.lower === 'to' && next === at + 1 && !part.isName && part.lower !== 'the') break
      if (taken.length === 0 && /^(?:the|his|her|its|their)$/u.test(part.lower)) continue
      if (part.weight === 0 || noPlace.test(part.lower)) break
      taken.push(part)
    }
    if (taken.length > 0)
      found.push({
        key: taken.map(({ term }) => term).join(' '),
        words: taken.map(({ text }) => text).join(' '),
        within: stateOf(taken.map(({ term }) => term)),
      })
  }
  return found
}
