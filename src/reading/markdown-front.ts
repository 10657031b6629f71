/** What the lines before a Markdown text say of it. */
export interface MarkdownFront {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly address: string | null
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

/**
 * The front matter of a Markdown text, and the text after it. Of YAML only what front matter is made of is read: names with a
 * value, a list in brackets or a list of lines with dashes.
 */
export function splitFront(markdown: string): { readonly front: MarkdownFront; readonly rest: string } {
  const match = fence.exec(markdown)
  const values = match?.[1] === undefined ? null : valuesIn(match[1])
  if (!match || !values) return { front: frontOf(new Map()), rest: markdown }
  return { front: frontOf(values), rest: markdown.slice(match[0].length) }
}

type Values = ReadonlyMap<string, readonly string[]>

function frontOf(values: Values): MarkdownFront {
  const all = (...names: readonly string[]) => names.flatMap((name) => values.get(name) ?? [])
  const first = (...names: readonly string[]) => all(...names)[0] ?? null
  return {
    title: first('title', 'headline'),
    authors: all('author', 'authors', 'by', 'byline'),
    published: first('published', 'date', 'datepublished', 'publishdate', 'pubdate', 'created'),
    modified: first('modified', 'updated', 'lastmod', 'datemodified'),
    outlet: first('outlet', 'publisher', 'publication', 'site', 'sitename'),
    language: first('language', 'lang'),
    address: first('canonical', 'url', 'link', 'source'),
  }
}

/** Null where a line is none of front matter: then the dashes are a rule of the text. */
function valuesIn(yaml: string): Values | null {
  const values = new Map<string, string[]>()
  let open: string[] | null = null
  for (const line of yaml.split(/\r?\n/u)) {
    const item = /^\s*-\s+(.*)$/u.exec(line)
    const pair = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}?)\s*:(?:\s+(.*))?$/u.exec(line)
    if (item?.[1] !== undefined && open) open.push(...scalars(item[1]))
    else if (pair?.[1]) {
      open = scalars(pair[2] ?? '')
      values.set(pair[1].toLowerCase().replace(/[_ -]/gu, ''), open)
    } else if (line.trim() !== '' && !/^(?:#|\s)/u.test(line)) return null
  }
  return values.size > 0 ? values : null
}

function scalars(text: string): string[] {
  const list = /^\[(.*)\]$/u.exec(text.trim())
  return (list ? (list[1] ?? '').split(',') : [text]).map(unquoted).filter((value) => value !== '')
}

const unquoted = (text: string): string => {
  const value = text.trim()
  return /^(?:"[^"]*"|'[^']*')$/u.test(value) ? value.slice(1, -1).trim() : value.replace(/\s+#.*$/u, '')
}
