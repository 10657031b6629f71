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
  const office = members.find((member) => member.type === 'office' && post.role !== null && isOffice(member, post.role))
  const holder =
    post.role &&
    (holderOf(members, post.role, post.start, rules) ??
      (office ? null : untitledHolder(members, post.role, post.start, rules)))
  const same = holder ?? office ?? shorterPost(members, post.role)
  if (!same) return [...members, { name: post.name, type: 'office', namings: [post] }]
  const named: Naming = holder
    ? { ...post, role: titleOf(holder, post.role, rules) }
    : same.type === 'person'
      ? { ...post, role: null }
      : post
  return members.map((member) => (member === same ? { ...member, namings: [...member.namings, named] } : member))
}

/** "The Belarusian leader" tells no post beside "president of Belarus". */
function titleOf(holder: Member, role: Role | null, rules: CastRules): Role | null {
  const known = role && rolesOf(holder.namings).find((held) => rules.isSamePost(role, held))
  return known && known.role !== 'counterpart' ? { role: known.role, of: role.of ?? known.of } : role
}

/** "The Portuguese minister": the only one of the cast whose post there ends so. */
function shorterPost(members: readonly Member[], role: Role | null): Member | null {
  if (!role?.of) return null
  const [only, second] = members.filter(
    ({ type, namings }) =>
      type === 'person' &&
      rolesOf(namings).some((held) => held.role.endsWith(` ${role.role}`) && isSameOwner(held.of, role.of)),
  )
  return only && !second ? only : null
}

const isOffice = (member: Member, { role, of }: Role): boolean =>
  rolesOf(member.namings).some((held) => held.role === role && isSameOwner(held.of, of))

/** The person who has the post of that owner; of several, or where no owner is asked for, the one spoken of last. */
function holderOf(members: readonly Member[], asked: Role, before: number, rules: CastRules): Member | null {
  const holders = members.filter(
    ({ type, namings }) =>
      type === 'person' &&
      rolesOf(namings).some(
        (held) => rules.isSamePost(asked, held) && (asked.of === null || isSameOwner(held.of, asked.of)),
      ),
  )
  return holders.length > 0 ? latest(holders, before) : null
}

/** "President Vladimir Putin ... the Russian president": the only one named by then with the post and no owner told. */
function untitledHolder(members: readonly Member[], asked: Role, before: number, rules: CastRules): Member | null {
  const open = members.filter(
    ({ type, namings }) =>
      type === 'person' &&
      rolesOf(namings).some((held) => held.of === null && rules.isSamePost(asked, held)) &&
      namings.some(({ role, start }) => role !== null && start < before),
  )
  return open.length === 1 ? (open[0] ?? null) : null
}

/** "Wagner" and "Wagner Group", "Putin" and "Vladimir Putin" own the same. */
export const isSameOwner = (a: string | null, b: string | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    (a.startsWith(`${b} `) || b.startsWith(`${a} `) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)))

/** The one spoken of last before a place in the text. */
function latest(members: readonly Member[], before: number): Member | null {
  const place = ({ namings }: Member) =>
    Math.max(-1, ...namings.map(({ start }) => start).filter((start) => start < before))
  return members.toSorted((a, b) => place(b) - place(a))[0] ?? null
}
