import type { Block, BriefDocument, Citation, Run, Section } from './document.ts'
import { sourceWords } from './source-words.ts'
import { briefStyle } from './style.ts'

/** A brief as one HTML page that prints well: its own style, no script, nothing from elsewhere. */
export const briefHtml = ({ title, standing, sections, citations }: BriefDocument): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${briefStyle}</style>
</head>
<body>
<header>
<p class="kind">Brief</p>
<h1>${escaped(title)}</h1>
${standing.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
</header>
<main>
${sections.map(section).join('\n')}
</main>
${citations.length > 0 ? `<section class="sources">\n<h2>Sources</h2>\n<ol>\n${citations.map(source).join('\n')}\n</ol>\n</section>\n` : ''}</body>
</html>
`

const section = ({ heading, blocks }: Section): string =>
  `<section>\n<h2>${escaped(heading)}</h2>\n${grouped(blocks).join('\n')}\n</section>`

/** Items that follow one another are one list. */
function grouped(blocks: readonly Block[]): string[] {
  const lines: string[] = []
  for (const [index, block] of blocks.entries()) {
    const isItem = block.kind === 'item'
    if (isItem && blocks[index - 1]?.kind !== 'item') lines.push('<ul>')
    if (block.kind === 'heading') lines.push(`<h3>${escaped(block.text)}</h3>`)
    else lines.push(`<${isItem ? 'li' : 'p'}>${block.runs.map(run).join('')}</${isItem ? 'li' : 'p'}>`)
    if (isItem && blocks[index + 1]?.kind !== 'item') lines.push('</ul>')
  }
  return lines
}

function run(of: Run): string {
  switch (of.kind) {
    case 'text':
      return escaped(of.text)
    case 'strong':
      return `<strong>${escaped(of.text)}</strong>`
    case 'emphasis':
      return `<em>${escaped(of.text)}</em>`
    case 'cite':
      return `<a class="cite" href="#s${of.number}">${of.number}</a>`
  }
}

function source(citation: Citation): string {
  const [place = '', ...rest] = sourceWords(citation)
  return `<li id="s${citation.number}"><q>${escaped(place.replace(/^“(.*)”(, at .*)$/u, '$1'))}</q><span>${escaped(place.replace(/^“.*”(, at .*)$/u, '$1'))}</span> ${rest
    .map((words) => linked(words))
    .join(' ')}</li>`
}

const linked = (words: string): string =>
  words.replace(/^(https?:\/\/\S+)?([^]*)$/u, (_, address: string | undefined, rest: string) =>
    address === undefined ? escaped(rest) : `<a href="${escaped(address)}">${escaped(address)}</a>${escaped(rest)}`,
  )

/** Control characters have no place in a page. */
const escaped = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
