// @ts-check

/**
 * The text with its code cut out, so that an example is not taken for a link or a heading.
 * @param {string} text
 */
const withoutFences = (text) => text.replace(/^( *)(```+|~~~+)[^\n]*\n[\s\S]*?^ *\2[^\n]*$/gm, '')

/** @param {string} text */
const withoutCode = (text) => withoutFences(text).replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')

/** @param {string} text @returns {string[]} what the links and pictures of a page lead to */
export function linksOf(text) {
  const plain = withoutCode(text)
  const inline = plain.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)
  const defined = plain.matchAll(/^ {0,3}\[[^\]]+\]:\s+<?([^\s>]+)>?/gm)
  const html = plain.matchAll(/<(?:a|img|source)\s[^>]*?(?:href|src|srcset)="([^"]+)"/g)
  return [...inline, ...defined, ...html].map(([, target = '']) => target)
}

/** @param {string} text @returns {Set<string>} the fragments that lead into a page, as GitHub makes them of headings */
export function fragmentsOf(text) {
  const plain = withoutFences(text)
  const fragments = new Set([...plain.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id))
  for (const [, heading = ''] of plain.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm))
    fragments.add(free(slug(heading), fragments))
  return fragments
}

/** @param {string} heading */
const slug = (heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation}\- ]/gu, '')
    .replaceAll(' ', '-')

/** @param {string} name @param {ReadonlySet<string>} taken */
function free(name, taken) {
  if (!taken.has(name)) return name
  for (let number = 1; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`
}
