import type { Role } from '#model'

// senior lecturer in international politics at [Aberystwyth University]   editor of [the Harbour Courier]   Reuters correspondent

/** What a byline says that an author is, parted into the post and whose it is. */
export function bylineRole(words: string): Role {
  const text = words.trim()
  for (const link of ['at|with', 'for|from', 'of']) {
    const match = new RegExp(`^(.*?\\p{L})\\s+(?:${link})\\s+(?:the\\s+)?(\\p{Lu}[^,;]*)`, 'u').exec(text)
    if (match?.[1] && match[2]) return { role: match[1].replace(/^(?:an?|the)\s+/iu, ''), of: match[2].trim() }
  }
  const listed = /^([^,]+),\s+(?:the\s+)?(\p{Lu}[^,;]*)$/u.exec(text)
  if (listed?.[1] && listed[2]) return { role: listed[1].trim(), of: listed[2].trim() }
  return { role: text, of: null }
}
