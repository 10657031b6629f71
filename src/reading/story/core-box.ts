import { letters } from './letters.ts'
import type { PageLines } from './page-lines.ts'

/** How much prose a line is: its letters outside links, nothing for what is short or does not read like a sentence. */
export function proseOf({ text, linked }: { readonly text: string; readonly linked: number }): number {
  if (text.length < 40 || linked > text.length * 0.4) return 0
  const isSentence = /[.!?…。！？।؟]["”’»)\]]*$/u.test(text) || /[,;:。、，]/u.test(text) || text.length > 120
  return isSentence ? text.length - linked : 0
}

/** Sums of a figure of lines over each box that holds them. */
export function sumsOver({ boxes, lines }: PageLines, figure: (index: number) => number): number[] {
  const sums = boxes.map(() => 0)
  for (const [index, line] of lines.entries()) sums[line.box] = (sums[line.box] ?? 0) + figure(index)
  // A box comes after the box around it.
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? -1
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0)
  }
  return sums
}

const most = 0.75

/** The innermost box that holds most of the weight: from the outermost inward, as long as one box inside has most of it. */
export function coreBox(page: PageLines, weights: readonly number[]): number {
  const inner = page.boxes.map((): number[] => [])
  for (const [index, { parent }] of page.boxes.entries()) if (parent >= 0) inner[parent]?.push(index)
  let core = 0
  for (;;) {
    const weight = weights[core] ?? 0
    const next = inner[core]?.find((index) => (weights[index] ?? 0) > weight * most)
    if (next === undefined || weight === 0) return core
    core = next
  }
}

/** The article element that holds the title, where a page has several of them one after another, as endless pages and front pages do. */
export function titledArticle(
  { boxes, lines }: PageLines,
  weights: readonly number[],
  title: string | null,
): number | null {
  const articles = boxes.flatMap(({ tag }, index) => (tag === 'ARTICLE' && (weights[index] ?? 0) > 0 ? [index] : []))
  const name = letters(title ?? '')
  if (articles.length < 2 || name === '') return null
  const heading = lines.find(({ text }) => text.length >= 12 && text.length <= 300 && name.startsWith(letters(text)))
  let box = heading?.box ?? -1
  while (box >= 0 && !articles.includes(box)) box = boxes[box]?.parent ?? -1
  return box >= 0 && (weights[box] ?? 0) >= 200 ? box : null
}
