import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TieView } from '#contract'
import { useCast } from '../actors/use-cast.ts'
import { tiesQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Choice } from '../frame/choice.tsx'
import { Empty } from '../states/empty.tsx'
import { Reading } from '../states/reading.tsx'
import { texts } from '../texts.ts'
import { TieGraph } from './tie-graph.tsx'
import { TieList } from './tie-list.tsx'

/** Who leans on whom, through what, since when. */
export function PowerView() {
  const ties = useQuery(tiesQuery(useAsOf()))
  return (
    <div className="power-view">
      <title>{texts.frame.title(texts.power.nav)}</title>
      <h1>{texts.power.heading}</h1>
      <p className="lead">{texts.power.lead}</p>
      <Reading of={ties}>
        {({ ties: found }) => (found.length === 0 ? <Empty>{texts.power.none}</Empty> : <Ties ties={found} />)}
      </Reading>
    </div>
  )
}

function Ties({ ties }: { readonly ties: readonly TieView[] }) {
  const cast = useCast()
  const [category, setCategory] = useState<string>()
  const [chosen, setChosen] = useState<string | null>(null)
  const kinds = [...new Set(ties.map((tie) => tie.category))].toSorted()
  const fitting = ties.filter((tie) => category === undefined || tie.category === category)
  const shown = fitting.filter(({ from, to }) => chosen === null || from === chosen || to === chosen)
  return (
    <>
      <Choice
        label={texts.power.category}
        value={category}
        options={kinds.map((kind) => [kind, texts.power.categories[kind]] as const)}
        onChoice={setCategory}
      />
      <TieGraph ties={fitting} cast={cast} chosen={chosen} onChoose={setChosen} />
      {chosen !== null && (
        <p>
          <button type="button" onClick={() => setChosen(null)}>
            {texts.power.all}
          </button>
        </p>
      )}
      <TieList ties={shown} cast={cast} />
    </>
  )
}
