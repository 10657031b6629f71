import { type ReactNode, useState } from 'react'
import { texts } from '../texts.ts'

interface Props<Item> {
  readonly items: readonly Item[]
  /** So many at a time. */
  readonly step?: number
  readonly children: (shown: readonly Item[]) => ReactNode
}

/** A long list a part at a time, so that a large case stays quick. */
export function SomeOf<Item>({ items, step = 100, children }: Props<Item>) {
  const [count, setCount] = useState(step)
  const rest = items.length - count
  return (
    <>
      {children(items.slice(0, count))}
      {rest > 0 && (
        <button type="button" onClick={() => setCount(count + step)}>
          {texts.states.more(Math.min(step, rest), rest)}
        </button>
      )}
    </>
  )
}
