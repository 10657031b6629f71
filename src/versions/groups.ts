/** Sets of what is joined, each in the order in which its members were first named. */
export function groupsOf(members: readonly string[], joined: Iterable<readonly [string, string]>): string[][] {
  const parents = new Map(members.map((member) => [member, member]))
  const rootOf = (member: string): string => {
    let root = member
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
    parents.set(member, root)
    return root
  }
  for (const [one, other] of joined) parents.set(rootOf(other), rootOf(one))
  return [...Map.groupBy(members, rootOf).values()]
}
