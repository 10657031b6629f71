import { texts } from '../texts.ts'

export const Loading = () => (
  <p className="state loading" role="status">
    {texts.states.loading}
  </p>
)
