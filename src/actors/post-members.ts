import type { Role } from '#model'
import { type Member, rolesOf } from './member.ts'
import type { CastRules, Naming } from './naming.ts'

/**
 * Joins the holders of posts to the people who hold them: the one with that post of that owner; else, where the owner is told, the
 * only one with that post and no owner told. A post whose holder nobody names becomes a member of its own.
 */
export function withPosts(members: readonly Member[], posts: readonly Naming[], rules: CastRules): Member[] {
  const seats = members.map((member) => seatOf(member))
  for (const post of posts) join(seats, post, rules)
  return seats.map(({ member, namings }) => ({ ...member, namings }))
}

/** A member while posts are joined to it: what each post asks of it is kept up, so that many posts cost no more than their number. */
interface Seat {
  readonly member: Member
  readonly namings: Naming[]
  readonly roles: Role[]
  readonly starts: number[]
  /** Where it was first named with a role. */
  firstTitled: number
}

const seatOf = (member: Member): Seat => ({
  member,
  namings: [...member.namings],
  roles: rolesOf(member.namings),
  starts: member.namings.map(({ start }) => start).toSorted((a, b) => a - b),
  firstTitled: firstTitleOf(member),
})

const firstTitleOf = ({ namings }: Member): number =>
  namings.find(({ role }) => role !== null)?.start ?? Number.POSITIVE_INFINITY

function join(seats: Seat[], post: Naming, rules: CastRules): void {
  const office = seats.find(
    ({ member, roles }) => member.type === 'office' && post.role !== null && isOffice(roles, post.role),
  )
  const holder =
    post.role &&
    (holderOf(seats, post.role, post.start, rules) ??
      (office ? null : untitledHolder(seats, post.role, post.start, rules)))
  const same = holder ?? office ?? shorterPost(seats, post.role)
  if (!same) {
    seats.push(seatOf({ name: post.name, type: 'office', namings: [post] }))
    return
  }
  const role = holder ? titleOf(holder.roles, post.role, rules) : same.member.type === 'person' ? null : post.role
  same.namings.push({ ...post, role })
  same.starts.splice(placeIn(same.starts, post.start), 0, post.start)
  if (role && !same.roles.some((held) => held.role === role.role && held.of === role.of))
    same.roles.splice(0, same.roles.length, ...rolesOf(same.namings))
  if (role) same.firstTitled = Math.min(same.firstTitled, post.start)
}

/** "The Portuguese minister": the only one of the cast whose post there ends so. */
function shorterPost(seats: readonly Seat[], role: Role | null): Seat | null {
  if (!role?.of) return null
  const [only, second] = seats.filter(
    ({ member, roles }) =>
      member.type === 'person' &&
      roles.some((held) => held.role.endsWith(` ${role.role}`) && isSameOwner(held.of, role.of)),
  )
  return only && !second ? only : null
}

/** "The Belarusian leader" tells no post beside "president of Belarus". */
function titleOf(roles: readonly Role[], role: Role | null, rules: CastRules): Role | null {
  const known = role && roles.find((held) => rules.isSamePost(role, held))
  return known && known.role !== 'counterpart' ? { role: known.role, of: role.of ?? known.of } : role
}

const isOffice = (roles: readonly Role[], { role, of }: Role): boolean =>
  roles.some((held) => held.role === role && isSameOwner(held.of, of))

/** The person who has the post of that owner; of several, or where no owner is asked for, the one spoken of last. */
function holderOf(seats: readonly Seat[], asked: Role, before: number, rules: CastRules): Seat | null {
  const holders = seats.filter(
    ({ member, roles }) =>
      member.type === 'person' &&
      roles.some((held) => rules.isSamePost(asked, held) && (asked.of === null || isSameOwner(held.of, asked.of))),
  )
  return holders.length > 0 ? latest(holders, before) : null
}

/** "President Vladimir Putin ... the Russian president": the only one named by then with the post and no owner told. */
function untitledHolder(seats: readonly Seat[], asked: Role, before: number, rules: CastRules): Seat | null {
  const [only, second] = seats.filter(
    ({ member, roles, firstTitled }) =>
      member.type === 'person' &&
      firstTitled < before &&
      roles.some((held) => held.of === null && rules.isSamePost(asked, held)),
  )
  return only && !second ? only : null
}

/** "Wagner" and "Wagner Group", "Putin" and "Vladimir Putin" own the same. */
export const isSameOwner = (a: string | null, b: string | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    (a.startsWith(`${b} `) || b.startsWith(`${a} `) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)))

/** The one spoken of last before a place in the text. */
function latest(seats: readonly Seat[], before: number): Seat | null {
  const [last] = seats
    .map((seat) => ({ seat, place: lastBefore(seat.starts, before) }))
    .toSorted((a, b) => b.place - a.place)
  return last?.seat ?? null
}

/** The last of the places in order that lies before another; -1 where none does. */
function lastBefore(starts: readonly number[], before: number): number {
  return starts[placeIn(starts, before) - 1] ?? -1
}

function placeIn(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
