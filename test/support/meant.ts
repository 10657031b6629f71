import type { Actor } from '#model'
import { slug } from '#util'

/**
 * True where an actor is who a label means. A label is a name ("Ana Sousa"), a post or body with its owner ("spokesman of Ana Sousa"),
 * or "-" for nobody whom the text names; where several would be right, they stand side by side, parted by "/" or "|".
 */
export const isMeant = (label: string, actor: Actor | null): boolean =>
  label.split(/[/|]/u).some((one) => (one === '-' ? actor === null : actor !== null && isCalled(one, actor)))

function isCalled(label: string, { name, aliases, roles, type }: Actor): boolean {
  const names = [name, ...aliases]
  if (names.some((own) => slug(own) === slug(label))) return true
  const post = /^(.+?) of (.+)$/u.exec(label)
  if (post?.[1] && post[2] && /^\p{Ll}/u.test(label) && type !== 'person')
    return roles.some(({ role, of }) => slug(role) === slug(post[1] ?? '') && of !== null && isNamed(post[2] ?? '', of))
  if (type === 'person') return isNamed(label, name)
  return /^\p{Ll}/u.test(label) && names.some((own) => slug(own).endsWith(slug(label)))
}

/** "Clinton" and "Hillary R. Clinton" are names of Hillary Clinton. */
function isNamed(full: string, given: string): boolean {
  const [whole, own] = [slug(full).split('-'), slug(given).split('-')]
  return own.length === 1
    ? whole.at(-1) === own[0] || whole[0] === own[0]
    : whole.at(-1) === own.at(-1) && whole[0] === own[0]
}
