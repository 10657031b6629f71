/** Does several pieces of work beside each other, at most `width` at a time, and gives what they give as it comes. */
export async function* inLanes<Work, Value>(
  works: readonly Work[],
  width: number,
  values: (work: Work) => AsyncGenerator<Value>,
): AsyncGenerator<Value> {
  const waiting = [...works]
  const open = new Map<AsyncGenerator<Value>, Promise<readonly [AsyncGenerator<Value>, IteratorResult<Value, void>]>>()
  const ask = (lane: AsyncGenerator<Value>) => {
    open.set(
      lane,
      lane.next().then((result) => [lane, result] as const),
    )
  }
  const fill = () => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) {
      ask(values(work))
      if (open.size >= width) return
    }
  }
  fill()
  while (open.size > 0) {
    const [lane, result] = await Promise.race(open.values())
    if (result.done) {
      open.delete(lane)
      if (waiting.length > 0) fill()
    } else {
      ask(lane)
      yield result.value
    }
  }
}
