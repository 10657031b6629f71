import { Link } from '@tanstack/react-router'
import { texts } from '../texts.ts'

export const NoSuchPage = () => (
  <div className="state">
    <p className="state-title">{texts.frame.noSuchPage}</p>
    <p>
      <Link to="/">{texts.frame.toTheCase}</Link>
    </p>
  </div>
)
