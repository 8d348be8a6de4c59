import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { DeleteAccount } from './DeleteAccount'

it('asks once more, deletes, and leads out', async () => {
  const assign = vi.fn()
  vi.stubGlobal('location', { ...window.location, assign })
  let deleted = false
  server.use(
    http.delete(`${API}/me`, () => {
      deleted = true
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { user } = await show(<DeleteAccount />)
  await user.click(screen.getByRole('button', { name: 'Slet min konto …' }))
  expect(deleted).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Slet for altid' }))
  await waitFor(() => expect(assign).toHaveBeenCalledWith('/logout'))
  expect(deleted).toBe(true)
  vi.unstubAllGlobals()
})

it('does nothing when one thinks better of it', async () => {
  const { user } = await show(<DeleteAccount firm />)
  await user.click(screen.getByRole('button', { name: 'Slet min konto …' }))
  await user.click(screen.getByRole('button', { name: 'Fortryd' }))
  expect(screen.queryByText('Slet for altid')).not.toBeInTheDocument()
})
