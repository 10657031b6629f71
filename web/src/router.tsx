import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router'
import { ActorView } from './actor/actor-view.tsx'
import { AddingView } from './adding/adding-view.tsx'
import { queryOf } from './api/get-json.ts'
import { articleSearch } from './article/article-search.ts'
import { ArticleView } from './article/article-view.tsx'
import { asOfSearch } from './as-of/as-of-search.ts'
import { BriefView } from './brief/brief-view.tsx'
import { CaseView } from './case/case-view.tsx'
import { claimSearch } from './claims/claim-search.ts'
import { ClaimsView } from './claims/claims-view.tsx'
import { DealsView } from './deals/deals-view.tsx'
import { Frame } from './frame/frame.tsx'
import { NoSuchPage } from './frame/no-such-page.tsx'
import { QueueView } from './judging/queue-view.tsx'
import { PowerView } from './power/power-view.tsx'
import { timelineSearch } from './timeline/timeline-search.ts'
import { TimelineView } from './timeline/timeline-view.tsx'
import { VersionsView } from './versions/versions-view.tsx'
import { WatchView } from './watch/watch-view.tsx'
import { WhyView } from './why/why-view.tsx'

const frame = createRootRoute({
  component: Frame,
  notFoundComponent: NoSuchPage,
  validateSearch: asOfSearch,
  search: { middlewares: [retainSearchParams(['asOf', 'recordAsOf'])] },
})

// One view, one line: its address, what its address holds, and its component.
const views = [
  createRoute({ getParentRoute: () => frame, path: '/', component: CaseView }),
  createRoute({
    getParentRoute: () => frame,
    path: '/timeline',
    validateSearch: timelineSearch,
    component: TimelineView,
  }),
  createRoute({ getParentRoute: () => frame, path: '/claims', validateSearch: claimSearch, component: ClaimsView }),
  createRoute({ getParentRoute: () => frame, path: '/versions', component: VersionsView }),
  createRoute({ getParentRoute: () => frame, path: '/deals', component: DealsView }),
  createRoute({ getParentRoute: () => frame, path: '/power', component: PowerView }),
  createRoute({ getParentRoute: () => frame, path: '/why', component: WhyView }),
  createRoute({ getParentRoute: () => frame, path: '/watch', component: WatchView }),
  createRoute({ getParentRoute: () => frame, path: '/brief', component: BriefView }),
  createRoute({ getParentRoute: () => frame, path: '/actors/$id', component: ActorView }),
  createRoute({ getParentRoute: () => frame, path: '/queue', component: QueueView }),
  createRoute({ getParentRoute: () => frame, path: '/add', component: AddingView }),
  createRoute({
    getParentRoute: () => frame,
    path: '/articles/$id',
    validateSearch: articleSearch,
    component: ArticleView,
  }),
] as const

export const makeRouter = () =>
  createRouter({
    routeTree: frame.addChildren(views),
    // Addresses hold plain words (`asOf=2023-07-05`), never JSON.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: queryOf,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
