import type { Ledger } from '#ledger'
import type { ActorId, AsOf } from '#model'
import { type AccountQuestion, englishVersions, linksOf, questionsOf } from '#versions'
import { caseAccounts } from './case-accounts.ts'
import type { CaseCast } from './case-cast.ts'

/** A question of a case with its versions, as the command line and other programs see it. */
export interface QuestionRow extends Omit<AccountQuestion, 'versions' | 'links'> {
  readonly versions: readonly {
    readonly answer: string
    readonly holders: readonly {
      readonly actor: ActorId | null
      readonly name: string | null
      readonly from: string | null
      readonly to: string | null
    }[]
    readonly claims: readonly string[]
    readonly origins: readonly string[]
  }[]
  readonly links: readonly (AccountQuestion['links'][number] & { readonly judgement: null })[]
}

/** The points on which the claims of a case differ, each with its versions and who held them from when to when. */
export async function listVersions(ledger: Ledger, asOf: AsOf): Promise<QuestionRow[]> {
  const { accounts, cast } = await caseAccounts(ledger, asOf)
  const links = linksOf(accounts, englishVersions)
  return questionsOf(accounts, links, englishVersions).map((question) => row(question, cast))
}

function row({ versions, links, subject, question, ...rest }: AccountQuestion, cast: CaseCast): QuestionRow {
  const actor =
    subject === null
      ? undefined
      : cast.actors.find(({ actor: { name, aliases } }) => [name, ...aliases].includes(subject))
  return {
    ...rest,
    question:
      actor && subject !== null && rest.kind === 'place' ? question.replace(subject, actor.actor.name) : question,
    subject: actor?.actor.id ?? subject,
    versions: versions.map(({ answer, holders, accounts, origins }) => ({
      answer,
      holders: holders.map(({ actor: id, name, from, to }) => ({
        actor: id,
        name,
        from: from.edtf,
        to: to?.edtf ?? null,
      })),
      claims: accounts,
      origins,
    })),
    links: links.map((link) => ({ ...link, judgement: null })),
  }
}
