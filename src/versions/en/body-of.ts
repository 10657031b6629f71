import type { Body } from '../language.ts'
import { nameTerm } from './words.ts'

// "Interior Minister Ana Ruiz", "Interior ministry" and "an interior ministry spokeswoman" all speak for [interior ministry]; "Senator
// Paz" and "Senator Campos" speak for themselves

/** Words for those who lend a body or a person their voice. */
const voices =
  /^(?:spokes(?:man|woman|person|people)|press|statement|officials?|deputy|senior|former|acting|the|an?|of|for|in|and|s|at|from|on|its|vice-president|chair(?:man|woman)?|director|head|chief|executive|secretary-general|vice|editor|lady|mr|mrs|ms|dr|gen|general|col|colonel|lt|maj|major|capt|captain|sgt|rep|sir|sheikh)$/u

/** Posts and the bodies that they stand for are one term. */
const posts: Readonly<Record<string, string>> = {
  minister: 'ministry',
  ministry: 'ministry',
  department: 'ministry',
  secretary: 'ministry',
  president: 'president',
  presidential: 'president',
  presidency: 'president',
  ambassador: 'embassy',
  embassy: 'embassy',
  consul: 'embassy',
  government: 'government',
  newspaper: 'paper',
  paper: 'paper',
  daily: 'paper',
  defense: 'defence',
  prosecutors: 'prosecutor',
  office: '',
}

/** Posts that many people hold at once: two who hold them are two speakers. */
const sharedPosts =
  /^(?:senator|witness|engineer|doctor|analyst|lawmaker|councillor|judge|lawyer|villagers?|driver|teacher|fisherman|professor|expert|resident|deputy|mp|member|opposition|leader|guard|visitor|farmer|survivor|passenger|actor|singer|reporter|writer|soldier|officer|nurse|student|worker|historian|geographer|economist|scientist|hydrologist|geologist|mother|father|wife|husband|brother|sister|son|daughter|neighbour|neighbor|customer|customers|dealer|shopkeeper|clerk|cook|builder|negotiator|mediator|businessman|candidate|activist|militant|commander|pilot|miner|sailor|priest|bishop|owner|manager|accountant|blogger|blog|radio|paper|agency|tv|channel|magazine|party|group|company|firm|union|bank)$/u

/** "Federation president Dumisa Khoza" heads a body; "Brazilian President Ana Lima" is one. */
const headOfBody = /(?<=\p{Lu}[\p{L}-]+) president (?=\p{Lu})/gu

/** Who speaks: the body, and the person where one is named. */
export function bodyOf(speaker: string): Body {
  const words = [
    ...speaker
      .replace(headOfBody, ' director ')
      .replace(/[’']s?(?!\p{L})/gu, ' ')
      .matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu),
  ].map(([word]) => word)
  const isPost = (word: string | undefined) =>
    word !== undefined &&
    (posts[word.toLowerCase()] !== undefined ||
      voices.test(word.toLowerCase()) ||
      sharedPosts.test(word.toLowerCase()) ||
      /^(?:governor|mayor|envoy|prosecutor|premier|king|queen|principal|inspector)$/iu.test(word))
  const person = personIn(words, isPost)
  const own = words.filter((word) => !person.includes(word)).map((word) => word.toLowerCase())
  const body = own
    .filter((word) => !voices.test(word))
    .map((word) => posts[word] ?? nameTerm(word))
    .filter(Boolean)
  const all = body.length > 0 || person.length > 0 ? body : own.map(nameTerm)
  return {
    body: all,
    person: person.map((word) => nameTerm(word.toLowerCase())),
    isShared: all.every((term) => sharedPosts.test(term)),
  }
}

/** The capitalised words after a post, up to the end or an "of" ("Federation president [Dumisa Khoza]", "Colonel [Ada Morra] of the guard"). */
function personIn(words: readonly string[], isPost: (word: string | undefined) => boolean): string[] {
  const isName = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word) && !isPost(word)
  for (let at = words.length - 1; at >= 1; at--) {
    if (!isPost(words[at - 1]) || /^(?:of|for|in|the|at)$/iu.test(words[at - 1] ?? '') || !isName(words[at])) continue
    const end = words.findIndex((word, index) => index > at && !isName(word))
    return words.slice(at, end < 0 ? undefined : end)
  }
  return []
}
