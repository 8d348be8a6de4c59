import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { PostalCodeInput } from './PostalCodeInput'

it('tells the town of a postal code', async () => {
  server.use(http.get(`${API}/postal-codes`, () => HttpResponse.json([{ code: '9800', name: 'Hjørring', municipality: '860', latitude: 57.46, longitude: 9.98 }])))
  const { user } = await show(<PostalCodeInput label="Postnummer" name="near" />)
  await user.type(screen.getByLabelText('Postnummer'), '9800')
  expect(await screen.findByText('Hjørring', { selector: '.form-input-suffix' })).toBeVisible()
})
