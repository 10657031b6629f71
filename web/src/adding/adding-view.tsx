import { texts } from '../texts.ts'
import { AdditionList } from './addition-list.tsx'
import { HandOver } from './hand-over.tsx'

/** Where reports are handed over, and what became of them. */
export const AddingView = () => (
  <section className="adding">
    <title>{texts.frame.title(texts.adding.nav)}</title>
    <h1>{texts.adding.heading}</h1>
    <p className="lead">{texts.adding.lead}</p>
    <HandOver />
    <AdditionList />
  </section>
)
