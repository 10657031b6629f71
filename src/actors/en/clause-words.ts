import { partyWords } from './nouns.ts'
import { wordSet } from './word-set.ts'

const prepositions = wordSet(`
  of to with by for from in on at against about as than like including under over between into through after before without toward towards
  upon near among despite besides except via per versus beyond behind beside unlike around across during since until`)
const opening = wordSet(`
  that and but or when while as after before because if although though whether what where which how why than since until once so yet then also
  even however later monday tuesday wednesday thursday friday saturday sunday today yesterday meanwhile who`)
const saying = wordSet(`said says added wrote writes asked told replied tweeted explained`)
const after = wordSet(`
  of in at for from who which that and on with is himself herself itself there here now later then also to by`)
const idle = wordSet(`same new whole local entire federal news two three rival private public`)
const parties = new Set(partyWords.values())

/** Small words by what they tell of the names beside them. */
export const clauseWords = {
  isPreposition: (word: string) => prepositions.has(word),
  opensClause: (word: string) => opening.has(word),
  isSaying: (word: string) => saying.has(word),
  followsHead: (word: string) => after.has(word),
  isIdle: (word: string) => idle.has(word),
  isParty: (word: string) => parties.has(word),
} as const
