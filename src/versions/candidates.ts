import type { VersionLanguage } from './language.ts'
import type { ReadAccount } from './read-account.ts'

/** An account with the earlier ones that it may stand to in some way. */
export interface Candidates {
  readonly later: ReadAccount
  readonly earlier: readonly ReadAccount[]
}

/** How many earlier accounts one is compared with. */
const most = 60
/** A term in more accounts than this tells nothing of which belong together. */
const mostAccounts = 2_000

/**
 * Finds what is worth comparing: earlier accounts that share terms, those that share rare ones first; for an account whose words speak of
 * another, also the last ones of the same speaker and of those whom it names.
 */
export function candidatesOf(accounts: readonly ReadAccount[], language: VersionLanguage): Candidates[] {
  const byTerm = new Map<string, number[]>()
  const bySpeaker = new Map<string, number[]>()
  return accounts.map((later, index) => {
    const scores = new Map<number, number>()
    const add = (places: readonly number[], score: number) => {
      for (const place of places) scores.set(place, (scores.get(place) ?? 0) + score)
    }
    const terms = [...later.matter.terms.keys()]
    for (const term of terms) {
      const places = byTerm.get(term) ?? []
      if (places.length <= mostAccounts) add(places, 1 / Math.log2(2 + places.length))
    }
    const speaks = speakerTerms(later, language)
    add(
      speaks.flatMap((term) => (bySpeaker.get(term) ?? []).slice(-recent)),
      0.2,
    )
    if (later.matter.act !== 'state')
      add(
        [...later.matter.named].flatMap((term) => (bySpeaker.get(term) ?? []).slice(-recent)),
        0.3,
      )
    for (const term of terms) push(byTerm, term, index)
    for (const term of speaks) push(bySpeaker, term, index)
    const best = [...scores].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, most)
    return {
      later,
      earlier: best
        .map(([place]) => place)
        .toSorted((a, b) => a - b)
        .flatMap((place) => accounts[place] ?? []),
    }
  })
}

const recent = 12

function speakerTerms({ account }: ReadAccount, language: VersionLanguage): readonly string[] {
  if (account.speaker === null) return []
  const { body, person } = language.bodyOf(account.speaker)
  return [...new Set([...body, ...person])]
}

function push(index: Map<string, number[]>, term: string, place: number): void {
  const known = index.get(term)
  if (known) known.push(place)
  else index.set(term, [place])
}
