import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SchoolCalendarView } from '@/api/types'
import { aCalendar, aSchoolYear } from '@/testing/calendar'
import { aCounsellor, aSecretary } from '@/testing/cases'
import { API, given, show } from '@/testing/render'
import { server } from '@/testing/server'
import CalendarPage from './CalendarPage'

let calendar: SchoolCalendarView

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z'), toFake: ['Date'] })
  given.session(aSecretary)
  calendar = aCalendar(aSchoolYear(), aSchoolYear({ beginsIn: 2027, name: '2027/28', firstDay: '2027-08-09', lastDay: '2028-06-23', holidays: [], publicHolidays: [] }))
  server.use(http.get(`${API}/municipalities/860/school-calendar`, () => HttpResponse.json(calendar)))
})

afterEach(() => {
  vi.useRealTimers()
})

const open = (at = '/') => show(<CalendarPage />, { at, texts: ['desk', 'calendar'] })

it('shows a school year in words and as a list', async () => {
  await open()
  expect(await screen.findByRole('heading', { name: 'Skoleåret 2026/27' })).toBeVisible()
  expect(screen.getByText('mandag den 10. august 2026')).toBeVisible()
  const holidays = screen.getByRole('table', { name: 'Ferier og fridage' })
  expect(within(holidays).getByRole('row', { name: /Efterårsferie 10\. okt\. 2026 – 18\. okt\. 2026 9/ })).toBeVisible()
  expect(within(holidays).getByRole('row', { name: /Dagen efter Kristi himmelfartsdag 7\. maj 2027 1/ })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Ret skoleåret' })).toHaveAttribute('href', '/kommune/skolekalender/2026')
})

it('draws the year month by month, with its school days in words', async () => {
  await open()
  const drawn = await screen.findByRole('region', { name: 'Året måned for måned' })
  expect(within(drawn).getByText('august 2026')).toBeVisible()
  expect(within(drawn).getByText('16 skoledage')).toBeVisible()
  expect(within(drawn).getByText('juli 2027')).toBeVisible()
  expect(drawn.querySelectorAll('.school-month')).toHaveLength(12)
})

it('leads from year to year, and to one more', async () => {
  const { user } = await open()
  await user.click(await screen.findByRole('link', { name: '2027/28' }))
  expect(await screen.findByRole('heading', { name: 'Skoleåret 2027/28' })).toBeVisible()
  expect(screen.getByText('Der er ingen ferier i skoleåret endnu.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Tilføj skoleåret 2028/29' })).toHaveAttribute('href', '/kommune/skolekalender/2028')
})

it('says what counts while nothing has been told', async () => {
  calendar = aCalendar()
  await open()
  expect(await screen.findByRole('heading', { name: 'I har ikke skrevet nogen skoleår endnu' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Hent ind fra en fil' })).toBeVisible()
})

it('tells when the calendar cannot be fetched', async () => {
  server.use(http.get(`${API}/municipalities/860/school-calendar`, () => HttpResponse.json({ type: 'x', title: 'Vi er her ikke', status: 500 }, { status: 500 })))
  await open()
  expect(await screen.findByRole('button', { name: 'Prøv igen' })).toBeVisible()
})

it('is for the secretariat only', async () => {
  given.session(aCounsellor)
  await open()
  expect(await screen.findByRole('heading', { name: 'Her har du ikke adgang' })).toBeVisible()
})
