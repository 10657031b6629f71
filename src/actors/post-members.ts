import type { Role } from '#model'
import { type Member, rolesOf } from './member.ts'
import type { CastRules, Naming } from './naming.ts'

/**
 * Joins the holders of posts to the people who hold them: the one with that post of that owner; else, where the owner is told, the
 * only one with that post and no owner told. A post whose holder nobody names becomes a member of its own.
 */
export function withPosts(members: readonly Member[], posts: readonly Naming[], rules: CastRules): Member[] {
  return posts.reduce<Member[]>((all, post) => joined(all, post, rules), [...members])
}

function joined(members: readonly Member[], post: Naming, rules: CastRules): Member[] {
  const holder = post.role && holderOf(members, post.role, post.start, rules)
  const same = holder ?? members.find((member) => member.type === 'office' && member.name === post.name)
  if (!same) return [...members, { name: post.name, type: 'office', namings: [post] }]
  const named: Naming = holder ? { ...post, role: titleOf(holder, post.role, rules) } : post
  return members.map((member) => (member === same ? { ...member, namings: [...member.namings, named] } : member))
}

/** "The Belarusian leader" tells no post beside "president of Belarus". */
function titleOf(holder: Member, role: Role | null, rules: CastRules): Role | null {
  const known = role && rolesOf(holder.namings).find((held) => rules.isSamePost(role, held))
  return known ? { role: known.role, of: role.of ?? known.of } : role
}

function holderOf(members: readonly Member[], asked: Role, before: number, rules: CastRules): Member | null {
  const people = members.filter(({ type }) => type === 'person')
  const having = (fits: (held: Role) => boolean) =>
    people.filter((person) => rolesOf(person.namings).some((held) => rules.isSamePost(asked, held) && fits(held)))
  const exact = having((held) => asked.of === null || held.of === asked.of)
  if (exact.length > 0) return latest(exact, before)
  const open = having((held) => held.of === null)
  return open.length === 1 ? (open[0] ?? null) : null
}

/** The one spoken of last before a place in the text. */
function latest(members: readonly Member[], before: number): Member | null {
  const place = ({ namings }: Member) => Math.max(-1, ...namings.map(({ start }) => start).filter((start) => start < before))
  return members.toSorted((a, b) => place(b) - place(a))[0] ?? null
}
