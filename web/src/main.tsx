import './style/index.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AdditionsProvider } from './adding/additions-context.tsx'
import { DecisionsProvider } from './judging/decisions-context.tsx'
import { makeRouter } from './router.tsx'

const queries = new QueryClient({
  // A failure is shown at once, with a way to try again: waiting in silence helps nobody.
  defaultOptions: { queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false } },
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <AdditionsProvider>
        <DecisionsProvider>
          <RouterProvider router={makeRouter()} />
        </DecisionsProvider>
      </AdditionsProvider>
    </QueryClientProvider>
  </StrictMode>,
)
