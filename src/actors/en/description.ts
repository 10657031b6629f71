import type { ActorType } from '#model'
import type { Description } from '../naming.ts'
import {
  bodyNouns,
  callingNouns,
  organisationWords,
  ownedBodies,
  partyWords,
  peopleNouns,
  postNouns,
  shortTitles,
} from './nouns.ts'
import { pronounOfNoun } from './pronouns.ts'
import { wordSet } from './word-set.ts'

// [The ministry] denied it.   [The Republican nominee] left.   [The newspaper] said so.   [The fighters] came.

const outlets = wordSet(`newspaper paper magazine network broadcaster website site outlet channel station daily`)
const anyBody = wordSet(
  `group company firm agency organisation organization body institution panel union charity party watchdog publisher bank lender alliance bloc regulator`,
)
const epithets = wordSet(
  `businessman businesswoman billionaire millionaire mogul tycoon magnate candidate nominee contender politician man woman veteran lawmaker official leader democrat republican hopeful frontrunner`,
)

/** A noun phrase with "the" as what it describes; null for "a minister", "officials", names and everything else. */
export function descriptionOf(words: string): Description | null {
  const all = words
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .split(/\s+(?:of|for|who|which|that|in|at|there)\s|,/u)[0]
    ?.trim()
    .split(/\s+/u)
  if (!all || all.length > 7 || !pointing.has(all[0] ?? '')) {
    return all?.length === 1 && words !== words.toLowerCase() && bareBodies.has(all[0] ?? '')
      ? { kind: 'body', head: all[0] ?? '', modifiers: [], person: null, isEpithet: false }
      : null
  }
  const head = all.at(-1) ?? ''
  const modifiers = all.slice(1, -1).map((word) => partyWords.get(word) ?? word)
  const told = { head, modifiers, person: pronounOfNoun(head), isEpithet: epithets.has(head) }
  if (peopleNouns.has(head)) return { kind: 'people', ...told }
  if (postNouns.has(head) || callingNouns.has(head) || epithets.has(head)) return { kind: 'person', ...told }
  return isBodyNoun(head) ? { kind: 'body', ...told } : null
}

const pointing = wordSet(`the this that`)
// "Parliament said": these point back without an article.
const bareBodies = wordSet(`parliament police congress government council`)

const isBodyNoun = (noun: string): boolean =>
  bodyNouns.has(noun) || organisationWords.has(noun) || ownedBodies.has(noun) || outlets.has(noun) || anyBody.has(noun)

const notFirms =
  /\b(?:union|party|court|council|committee|commission|university|college|ministry|congress|parliament|nations|movement|office|department)\b/iu

const state = wordSet(`ministry department government court police military army parliament`)

/** True where a noun may mean the body: its name or role ends in it, or the noun is one for bodies of its type. */
export function isSuchBody(head: string, name: string, role: string | null, type: ActorType): boolean {
  const ends = [name.toLowerCase(), role ?? ''].map((words) => words.split(/\s+/u))
  if (ends.some((words) => words.at(-1) === head)) return true
  // "the commission", "the court": the noun stands before "of" in the name.
  if (ends.some((words) => words.indexOf(head) >= 0 && words[words.indexOf(head) + 1] === 'of')) return true
  if (outlets.has(head)) return type === 'outlet'
  if (head === 'agency')
    return (
      type === 'outlet' ||
      (type === 'organisation' &&
        /\b(?:agency|department|bureau|service|office|administration|intelligence|authority|investigations|wire)\b|^\p{Lu}{2,6}$/iu.test(
          name,
        ))
    )
  const isOfState = role !== null && state.has(role.split(' ').at(-1) ?? '')
  if (head === 'party') return /\bparty\b/iu.test(name)
  if (head === 'bank' || head === 'union') return name.toLowerCase().includes(head)
  if ((head === 'company' || head === 'firm') && notFirms.test(name)) return false
  return anyBody.has(head) && type === 'organisation' && !isOfState
}

const posts: readonly ReadonlySet<string>[] = [
  new Set(['president', 'leader', 'ruler']),
  new Set(['premier', 'minister', 'leader']),
  new Set(['chancellor', 'leader']),
  new Set(['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator']),
  new Set(['senator', 'lawmaker', 'legislator']),
  new Set(['lawyer', 'attorney', 'counsel']),
  new Set(['doctor', 'physician', 'dr']),
  new Set(['nominee', 'candidate', 'contender', 'hopeful']),
  new Set(['boss', 'chief', 'head', 'founder', 'leader', 'owner']),
  new Set(['judge', 'justice', 'magistrate']),
  new Set(['professor', 'scientist', 'researcher', 'academic', 'expert']),
  new Set(['reporter', 'journalist', 'correspondent', 'writer', 'columnist']),
  new Set(['businessman', 'billionaire', 'developer', 'mogul', 'tycoon', 'magnate']),
  new Set(['spokesman', 'spokeswoman', 'spokesperson', 'secretary']),
  new Set(['mayor', 'leader']),
  new Set(['chairman', 'chairwoman', 'chair', 'chairperson']),
]

/** True where the last noun of a role may be meant by another noun. */
export function isSuchPost(head: string, role: string): boolean {
  const last = role.split(/\s+/u).at(-1) ?? ''
  const own = shortTitles.get(last) ?? last
  return own === head || posts.some((post) => post.has(own) && post.has(head))
}

const bodies = ownedBodies

/** "his lawyer": the role of an office; "her campaign": that of a body. */
export function roleOwned(words: string): { role: string; type: ActorType } | null {
  const match = /^(?:his|her|its|their)\s+((?:[\p{Ll}-]+\s+){0,3}[\p{Ll}-]+)$/iu.exec(words.trim())
  const role = match?.[1]?.toLowerCase()
  const last = role?.split(/\s+/u).at(-1)
  if (!role || !last) return null
  if (bodies.has(last)) return { role, type: 'organisation' }
  if (peopleNouns.has(last)) return { role, type: 'group' }
  return postNouns.has(last) ? { role, type: 'office' } : null
}
