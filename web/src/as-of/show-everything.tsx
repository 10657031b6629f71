import { texts } from '../texts.ts'
import { useAsOf, useMoveAsOf } from './use-as-of.ts'

/** Takes the as-of point away, where there is one. */
export function ShowEverything() {
  const { asOf, recordAsOf } = useAsOf()
  const move = useMoveAsOf()
  if (asOf === undefined && recordAsOf === undefined) return null
  return (
    <button type="button" onClick={() => move({ asOf: undefined, recordAsOf: undefined })}>
      {texts.asOf.clear}
    </button>
  )
}
