/** The place in the text where a claim's content begins, or its other words where it has no content there. */
export function findSentence(article: HTMLElement, claim: string): HTMLElement | null {
  const name = CSS.escape(claim)
  return (
    article.querySelector<HTMLElement>(`[data-starts~="${name}"]:has(.role-content[data-claim="${name}"])`) ??
    article.querySelector<HTMLElement>(`[data-starts~="${name}"]`)
  )
}
