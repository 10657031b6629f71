import { attribution, type Finder } from '../../attribution.ts'
import { blockOf } from '../block-of.ts'

// [“The port is ours.”] [―] [Ana Sousa]

const pattern = /^\s*(["“”«].{8,}["”»])\s*([―—–]|-{1,2})\s*(\p{Lu}[^\n"“”«»:;!?]{2,60}?)[\s.]*$/su

/** A quotation that stands alone, with a dash and who said it. */
export const pullQuote: Finder = ({ analysed, sentence, index }) => {
  if (!sentence.opens) return []
  const block = blockOf(analysed, index)
  const match = pattern.exec(analysed.text.slice(block.start, block.end))
  if (!match) return []
  const [whole, content = '', dash = '', source = ''] = match
  const from = block.start + whole.indexOf(content)
  const cue = from + content.length + whole.slice(whole.indexOf(content) + content.length).indexOf(dash)
  const name = cue + dash.length + analysed.text.slice(cue + dash.length, block.end).indexOf(source)
  return [
    attribution({
      rule: 'pull-quote',
      because: 'a quotation that stands alone names its speaker behind a dash',
      source: { start: name, end: name + source.length },
      cue: { start: cue, end: cue + dash.length },
      content: { start: from, end: from + content.length },
      confidence: 0.9,
      form: 'direct',
    }),
  ]
}
