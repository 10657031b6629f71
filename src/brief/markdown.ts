import type { BriefDocument, Citation, Run } from './document.ts'
import { sourceWords } from './source-words.ts'

/** A brief as CommonMark. */
export function briefMarkdown({ title, standing, sections, citations }: BriefDocument): string {
  const blocks = sections.flatMap(({ heading, blocks: own }) => [
    `## ${escaped(heading)}`,
    ...own.map((block) =>
      block.kind === 'heading'
        ? `### ${escaped(block.text)}`
        : `${block.kind === 'item' ? '- ' : ''}${block.runs.map(run).join('')}`,
    ),
  ])
  const sources = citations.length > 0 ? ['## Sources', ...citations.map(source)] : []
  return `${[`# ${escaped(title)}`, ...standing.map(escaped), ...blocks, ...sources]
    .map((block, index, all) => (index > 0 && isItem(block) && isItem(all[index - 1] ?? '') ? block : `\n${block}`))
    .join('\n')
    .trim()}\n`
}

const isItem = (block: string): boolean => block.startsWith('- ')

function run(of: Run): string {
  switch (of.kind) {
    case 'text':
      return escaped(of.text)
    case 'strong':
      return `**${escaped(of.text)}**`
    case 'emphasis':
      return `*${escaped(of.text)}*`
    case 'cite':
      return ` \\[${of.number}\\]`
  }
}

const source = (citation: Citation): string => `${citation.number}. ${escaped(sourceWords(citation).join(' '))}`

/** What Markdown would take for its own, and line ends. */
const escaped = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/u, '$1\\$2')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
