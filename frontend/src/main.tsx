import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { queries } from './app/queries'
import { begun, newRouter } from './app/router'
import { sessionQuery } from './app/session'
import { startTexts } from './i18n'
import './styles/main.scss'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

await startTexts()
void queries.prefetchQuery(sessionQuery)
const router = newRouter()
await begun(router)

// As a transition: a slow phone answers the finger while the page is being drawn.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
)
