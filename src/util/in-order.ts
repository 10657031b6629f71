/** How far work may go ahead of what is asked for: so many items, and together of so much weight. */
export interface Ahead<Item> {
  readonly items: number
  readonly weight: number
  readonly weightOf: (item: Item) => number
}

/** Does work on items, several at a time, and gives the results in the order of the items. One that fails fails in its turn. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { items: most, weight: heaviest, weightOf }: Ahead<Item>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const running: { readonly result: Promise<Result>; readonly weight: number }[] = []
  let weight = 0
  let isOver = false
  try {
    while (true) {
      while (!isOver && (running.length === 0 || (running.length < most && weight < heaviest))) {
        const next = await source.next()
        if (next.done) isOver = true
        else {
          const started = { result: work(next.value), weight: weightOf(next.value) }
          // Whoever stops asking does not hear of it.
          started.result.catch(() => {})
          running.push(started)
          weight += started.weight
        }
        if (isOver) break
      }
      const first = running.shift()
      if (!first) return
      weight -= first.weight
      yield await first.result
    }
  } finally {
    await source.return?.()
  }
}
