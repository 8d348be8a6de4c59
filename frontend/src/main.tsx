import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { newQueryClient } from './app/queries'
import { newRouter } from './app/router'
import { startTexts } from './i18n'
import './styles/main.scss'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

await startTexts()

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <RouterProvider router={newRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
