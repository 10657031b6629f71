import { Link, Outlet } from '@tanstack/react-router'
import { DropAnywhere } from '../adding/drop-anywhere.tsx'
import { AsOfBar } from '../as-of/as-of-bar.tsx'
import { texts } from '../texts.ts'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

/** What stands around every view: the name, the way to the others, and the as-of bar. */
export function Frame() {
  const main = useFocusOnArrival()
  return (
    <>
      <a className="skip" href="#main">
        {texts.frame.skip}
      </a>
      <header className="masthead">
        <p className="masthead-name">{texts.frame.name}</p>
        <nav aria-label={texts.frame.views}>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {texts.case.nav}
          </Link>
          <Link to="/timeline" activeOptions={{ includeSearch: false }}>
            {texts.timeline.nav}
          </Link>
          <Link to="/versions" activeOptions={{ includeSearch: false }}>
            {texts.versions.nav}
          </Link>
          <Link to="/claims" activeOptions={{ includeSearch: false }}>
            {texts.claims.nav}
          </Link>
          <Link to="/queue" activeOptions={{ includeSearch: false }}>
            {texts.judging.nav}
          </Link>
          <Link to="/add" activeOptions={{ includeSearch: false }}>
            {texts.adding.nav}
          </Link>
        </nav>
      </header>
      <AsOfBar />
      <DropAnywhere />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}
