import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { inBothLanguages, look } from './look'
import { idIn, newPerson, post, promise, type Firm } from './people'
import { as, contentOf, day, linkOf, mail, unique } from './support'

/*
 * A class visits a firm, told once a size, from asking to the calendar file: a coordinator finds a visit and asks, the firm proposes another time,
 * the coordinator agrees, both have it in their calendars; then it is called off, and gone from them again. The next class is guided on.
 * Each test is a chapter; a chapter that fails ends the story.
 */
test.describe.configure({ mode: 'serial' })
test.describe('books a class visit from asking to the calendar file', () => {
  const own = unique()
  const name = own.charAt(0).toUpperCase() + own.slice(1)
  const firm: Firm = {
    name: `${name} Mejeri`,
    owner: { first: 'Maja', last: name, email: `maja.${own}@example.org` },
    house: { street: 'Mejerivej 2', postalCode: '9830', trade: 'FOOD_PRODUCTION' },
  }
  const title = `Fra mælk til ost hos ${name}`
  const school = `${name}skolen`
  const teacher = `tove.${own}@example.org`
  const first = schoolDay(40)
  const second = schoolDay(45)
  let coordinator: Page
  let maja: Page
  let offer: string
  let visit: string

  test.afterAll(async () => {
    for (const page of [coordinator, maja]) await page.context().close()
  })

  test('there are a class and a firm that takes classes', async ({ browser }) => {
    const secretariat = await as(browser, 'sekretariat')
    coordinator = await as(browser, 'koordinator')
    maja = await newPerson(browser)
    await coordinator.goto('/kommune/sager')
    const me = (await (await coordinator.request.get('/api/v1/me')).json()) as { account: { id: string } }
    const district = await post(secretariat, 'districts', { name: `${name} distrikt`, coordinators: [me.account.id] })
    const contact = { name: 'Tove Lærer', email: teacher, phone: '20 30 40 50' }
    const institution = String(200_000 + Math.floor(Math.random() * 700_000))
    const founded = await post<{ id?: string; school?: { id: string } }>(secretariat, 'schools', { name: school, institutionNumber: institution, street: 'Skolevej 1', postalCode: '9830', district: district.id, contact })
    const schoolId = founded.school?.id ?? founded.id
    const year = Number(first.slice(0, 4)) - (first.slice(5) < '08' ? 1 : 0)
    for (const className of ['8.A', '8.B']) await post(secretariat, `schools/${schoolId}/classes`, { year, name: className, grade: 8 })
    await promise(maja, firm, secretariat)
    offer = await classVisit(maja)
    await secretariat.context().close()
  })

  test('the coordinator finds the visit and asks', async () => {
    await coordinator.goto('/kommune/besoeg')
    await expect(coordinator.getByRole('heading', { level: 1, name: 'Virksomhedsbesøg' })).toBeVisible()
    await inBothLanguages(coordinator, 'school-list')
    await coordinator.getByRole('link', { name: 'Find et besøg' }).click()
    await expect(coordinator).toHaveURL(/kind=CLASS_VISIT/)
    await coordinator.goto(`/opslag/${offer}`)
    await coordinator.getByRole('link', { name: 'Spørg om besøg' }).click()
    await expect(coordinator.getByRole('heading', { level: 1, name: 'Spørg om et besøg' })).toBeVisible()
    await inBothLanguages(coordinator, 'ask')
    await coordinator.getByRole('button', { name: 'Spørg virksomheden' }).click()
    await expect(coordinator.getByText('Vælg en klasse.').first()).toBeVisible()
    await expectAccessible(coordinator, 'what is missing')
    await coordinator.getByLabel('Klasse', { exact: true }).selectOption({ label: `8.A, ${school} (0 elever)` })
    await coordinator.getByLabel('Antal elever').fill('24')
    await coordinator.getByLabel(/^Et par ord til virksomheden/).fill('Vi arbejder med fødevarer i naturfag.')
    await coordinator.getByRole('button', { name: 'Spørg virksomheden' }).click()
    await expect(coordinator.getByText('Virksomheden er spurgt', { exact: true })).toBeVisible()
    visit = idIn(coordinator)
    await inBothLanguages(coordinator, 'asked')
  })

  test('the firm reads who asks and proposes another time', async () => {
    const told = await mail(firm.owner.email, `8.A, ${school} vil gerne besøge jer`)
    expect(linkOf(told)).toBe(`/partner/besoeg/${visit}`)
    await maja.goto('/partner/besoeg')
    await expect(maja.getByRole('link', { name: `8.A, ${school}` })).toBeVisible()
    await inBothLanguages(maja, 'firm-list')
    await maja.getByRole('link', { name: `8.A, ${school}` }).click()
    await expect(maja.getByText('Vi arbejder med fødevarer i naturfag.').first()).toBeVisible()
    await inBothLanguages(maja, 'firm-asked')
    await maja.getByRole('button', { name: 'Foreslå en anden tid' }).click()
    const dialog = maja.getByRole('dialog')
    await dialog.getByLabel('Dag').fill(second)
    await dialog.getByLabel('Fra').fill('10:00')
    await dialog.getByLabel('Til', { exact: true }).fill('12:00')
    await dialog.getByLabel('Hvorfor?').fill('Den dag har vi kontrol.')
    await look(maja, 'propose')
    await expectAccessible(maja, 'proposing another time')
    await dialog.getByRole('button', { name: 'Send forslaget' }).click()
    await expect(maja.getByText('Forslaget er sendt', { exact: true })).toBeVisible()
  })

  test('the coordinator agrees, and it is in the calendars of both sides', async () => {
    await coordinator.reload()
    await expect(coordinator.getByText('Den dag har vi kontrol.')).toBeVisible()
    await inBothLanguages(coordinator, 'proposed')
    await coordinator.getByRole('button', { name: 'Sig ja til den nye tid' }).click()
    await expect(coordinator.getByText('Besøget er aftalt', { exact: true })).toBeVisible()
    await inBothLanguages(coordinator, 'booked')
    for (const reader of [firm.owner.email, teacher]) {
      const told = await mail(reader, `Besøget er aftalt: 8.A, ${school} og ${firm.name}`)
      expect(told.attachments.map(({ name: file }) => file)).toEqual(['calendar.ics'])
      const entry = unfolded(contentOf(told, 0))
      expect(entry).toContain(`UID:${visit}@`)
      expect(entry).toContain('SEQUENCE:0')
      expect(entry).toContain(`DTSTART;TZID=Europe/Copenhagen:${second.replaceAll('-', '')}T100000`)
      expect(entry).toContain('LOCATION:Mejerivej 2\\, 9830')
    }
    await coordinator.goto('/kommune/besoeg?del=kommende')
    await expect(coordinator.getByRole('link', { name: `8.A og ${firm.name}` })).toBeVisible()
  })

  test('the firm calls it off, and it is gone from the calendars', async () => {
    await maja.goto(`/partner/besoeg/${visit}`)
    await maja.getByRole('button', { name: 'Aflys besøget' }).click()
    const dialog = maja.getByRole('dialog')
    await dialog.getByLabel('Hvorfor må besøget aflyses?').fill('Vi har fået listeria i huset.')
    await look(maja, 'cancel')
    await expectAccessible(maja, 'calling off')
    await dialog.getByRole('button', { name: 'Aflys besøget' }).click()
    await expect(maja.getByText('Besøget er aflyst', { exact: true })).toBeVisible()
    const told = await mail(teacher, `Besøget er aflyst: 8.A, ${school} og ${firm.name}`)
    const entry = unfolded(contentOf(told, 0))
    expect(entry).toContain('METHOD:CANCEL')
    expect(entry).toContain(`UID:${visit}@`)
    expect(entry).toContain('SEQUENCE:1')
  })

  test('the next class is guided on in place of a no', async () => {
    await coordinator.goto(`/opslag/${offer}/besoeg`)
    await coordinator.getByLabel('Klasse', { exact: true }).selectOption({ label: `8.B, ${school} (0 elever)` })
    await coordinator.getByLabel('Antal elever').fill('20')
    await coordinator.getByRole('button', { name: 'Spørg virksomheden' }).click()
    await expect(coordinator.getByText('Virksomheden er spurgt', { exact: true })).toBeVisible()
    await maja.goto(`/partner/besoeg/${idIn(coordinator)}`)
    await maja.getByRole('button', { name: 'Hjælp klassen videre' }).click()
    const dialog = maja.getByRole('dialog')
    await look(maja, 'refer')
    await expectAccessible(maja, 'guiding on')
    await dialog.getByLabel('Kommunens virksomhedskonsulenter').check()
    await dialog.getByLabel('Hvad vil I skrive til skolen?').fill('Vi har lukket for besøg, men konsulenterne kender flere.')
    await dialog.getByRole('button', { name: 'Hjælp videre' }).click()
    await expect(maja.getByText('Klassen er hjulpet videre', { exact: true })).toBeVisible()
    await coordinator.reload()
    await expect(coordinator.getByText('Kommunens virksomhedskonsulenter hjælper med at finde et andet besøg.')).toBeVisible()
    await inBothLanguages(coordinator, 'guided-on')
  })

  /** A visit with one date, where a day may be agreed on as well. */
  async function classVisit(page: Page) {
    const { id } = await post(page, 'offers', {
      title,
      ...firm.house,
      contact: { name: `Maja ${name}`, email: firm.owner.email },
      text: 'Se, hvordan mælk bliver til ost.',
      interests: ['FOOD'],
      languages: [],
      access: [],
      terms: {
        kind: 'CLASS_VISIT',
        direction: 'CLASS_TO_FIRM',
        byAgreement: true,
        slots: [{ date: first, from: '09:00', to: '11:00' }],
        smallestClass: 10,
        largestClass: 28,
        grades: [7, 8],
        topics: 'Fra mælk til ost.',
        lengthMinutes: 120,
      },
    })
    await post(page, `offers/${id}/publication`)
    return id
  }
})

/** A day at least that far ahead on which there is school: no weekend, and no holiday. */
function schoolDay(ahead: number): string {
  for (let further = ahead; ; further++) {
    const date = day(further)
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
    const month = Number(date.slice(5, 7))
    const free = date.slice(5) >= '12-20' || date.slice(5) <= '01-03' || month === 7 || (month === 6 && date.slice(8) > '20') || date.slice(5) < '01-04'
    if (weekday >= 2 && weekday <= 4 && !free) return date
  }
}

/** As a mail program reads it. */
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '')
