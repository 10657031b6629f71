import { Link, Outlet } from '@tanstack/react-router'
import { DropAnywhere } from '../adding/drop-anywhere.tsx'
import { AsOfBar } from '../as-of/as-of-bar.tsx'
import { SearchBox } from '../search/search-box.tsx'
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
          {views.map(([to, words]) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {words}
            </Link>
          ))}
        </nav>
        <SearchBox />
      </header>
      <AsOfBar />
      <DropAnywhere />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}

const views = [
  ['/', texts.case.nav],
  ['/timeline', texts.timeline.nav],
  ['/versions', texts.versions.nav],
  ['/claims', texts.claims.nav],
  ['/deals', texts.deals.nav],
  ['/power', texts.power.nav],
  ['/why', texts.why.nav],
  ['/watch', texts.watch.nav],
  ['/brief', texts.brief.nav],
  ['/queue', texts.judging.nav],
  ['/add', texts.adding.nav],
] as const
