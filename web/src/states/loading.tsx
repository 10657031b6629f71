import { texts } from '../texts.ts'

export const Loading = () => <output className="state loading">{texts.states.loading}</output>
