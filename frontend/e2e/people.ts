import { expect, type APIResponse, type Browser, type Page } from '@playwright/test'
import { cvr, fillInRegistration, type Person } from './support'

/** A window of somebody who has never been here. */
export const newPerson = async (browser: Browser) => (await browser.newContext()).newPage()

/** Becomes a user, and gets to where one wanted to go. */
export async function register(page: Page, person: Person, to: string) {
  await page.goto(`/login?prompt=create&to=${encodeURIComponent(to)}`)
  await fillInRegistration(page, person)
  await page.waitForURL((url) => url.pathname === to)
}

/** What the last part of an address says: the id of what one sees. */
export const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

const HEADERS = { 'X-Ungegarantien': '1' }

async function answered<T>(response: Promise<APIResponse>): Promise<T> {
  const answer = await response
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as T
}

/** What this person's window asks for without a page. */
export const post = <T = { id: string }>(page: Page, path: string, data: object = {}) => answered<T>(page.request.post(`/api/v1/${path}`, { headers: HEADERS, data }))
export const put = (page: Page, path: string, data: object) => answered(page.request.put(`/api/v1/${path}`, { headers: HEADERS, data }))

export interface Firm {
  name: string
  owner: Person
  house: { street: string; postalCode: string; trade: string }
}

const contactOf = ({ first, last, email }: Person) => ({ name: `${first} ${last}`, email })

/** A firm that has given its promise, and whose promise stands; story.spec.ts walks there page by page. */
export async function promise(page: Page, firm: Firm, secretariat: Page) {
  await register(page, firm.owner, '/bliv-partner')
  const contact = contactOf(firm.owner)
  const partner = await post(page, 'partners', { municipality: '860', cvr: cvr(), name: firm.name, ...firm.house, contact })
  const pledge = await post<{ id: string; sha256: string }>(page, `partners/${partner.id}/pledges`, { commitments: [{ form: 'LEISURE_JOBS', perYear: 2 }] })
  await post(page, `pledges/${pledge.id}/signature`, { signatoryName: contact.name, signatoryTitle: 'Ejer', consent: true, sha256: pledge.sha256 })
  await post(secretariat, `pledges/${pledge.id}/approval`)
}

interface Job {
  title: string
  text: string
  interest: string
  minimumAge: number
  taskTypes: string[]
  weekday: string
  startsOn: string
}

/** A leisure job of two hours a week that everybody can see. */
export async function leisureJob(page: Page, { owner, house }: Firm, { title, text, interest, minimumAge, taskTypes, weekday, startsOn }: Job) {
  const { id } = await post(page, 'offers', {
    title,
    ...house,
    contact: contactOf(owner),
    text,
    interests: [interest],
    languages: [],
    access: [],
    terms: { kind: 'LEISURE_JOB', positions: 2, minimumAge, taskTypes, startsOn, shifts: [{ weekday, from: '15:30', to: '17:30', breakMinutes: 0 }] },
  })
  await post(page, `offers/${id}/publication`)
  return id
}

interface Week {
  title: string
  weeks: string[]
  seats: number
}

/** Internships of grades 8 and 9 that everybody can see. */
export async function internship(page: Page, { owner, house }: Firm, { title, weeks, seats }: Week) {
  const { id } = await post(page, 'offers', {
    title,
    ...house,
    contact: contactOf(owner),
    text: 'Du er med i alt det, vi laver, og har en voksen ved siden af dig hele ugen.',
    interests: ['SHOP'],
    languages: [],
    access: [],
    terms: {
      kind: 'INTERNSHIP',
      grades: [8, 9],
      weeks: weeks.map((week) => ({ week, seats })),
      from: '08:00',
      to: '14:00',
      breakMinutes: 30,
      tasks: 'Rydde op og hjælpe til.',
      meetingPlace: 'Døren til gaden',
      meetingTime: '08:00',
      machines: false,
      chemistry: false,
      taskTypes: ['TIDYING'],
    },
  })
  await post(page, `offers/${id}/publication`)
  return id
}
