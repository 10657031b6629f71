import { texts } from '../texts.ts'
import { AdditionLineWords } from './addition-line-words.tsx'
import type { Item } from './additions.ts'
import { useAdditionItems, useAdditions } from './additions-context.tsx'

/** What was handed over since the page was opened, the last on top. */
export function AdditionList() {
  const items = useAdditionItems()
  if (items.length === 0) return null
  return (
    <ol className="additions" aria-live="polite" aria-label={texts.adding.list}>
      {items.toReversed().map((item) => (
        <AdditionItem key={item.id} item={item} />
      ))}
    </ol>
  )
}

function AdditionItem({ item }: { readonly item: Item }) {
  const additions = useAdditions()
  const { id, label, state, lines, failure } = item
  return (
    <li className={`addition ${state}`}>
      <p className="addition-label">{label}</p>
      <p className="addition-state">{texts.adding.states[state]}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={JSON.stringify(line)}>
              <AdditionLineWords line={line} />
            </li>
          ))}
        </ul>
      )}
      {failure && (
        <p className="addition-failure">
          {failure.message}{' '}
          <button type="button" className="link" onClick={() => additions.again(id)}>
            {texts.states.retry}
          </button>
        </p>
      )}
    </li>
  )
}
