import { expect, test, type Page } from '@playwright/test'
import { newPerson, put, register } from './people'
import { day, settled, tabTo, unique } from './support'

interface Found {
  items: { id: string; title: string }[]
}

test('from the search to the receipt with the keyboard alone', async ({ browser }) => {
  const page = await newPerson(browser)
  const own = unique()
  await register(page, { first: 'Tove', last: own, email: `tove.${own}@example.org` }, '/opslag')
  await put(page, 'me/young', { name: `Tove ${own}`, birthDate: day(-19 * 366), postalCode: '9760' })
  const offer = await open(page)
  const keys = page.keyboard

  await page.goto('/opslag')
  await settled(page)
  await tabTo(page, page.getByRole('searchbox', { name: 'Hvad vil du prøve?' }))
  await keys.type(offer.title)
  await keys.press('Enter')
  const link = page.locator(`a[href="/opslag/${offer.id}"]`)
  await expect(link).toBeVisible()
  await settled(page)
  await tabTo(page, link)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: offer.title })).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Søg pladsen' }))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: `Søg: ${offer.title}` })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Send ansøgningen' }))
  await keys.press('Enter')
  await expect(page.locator('.error-summary'), 'what is missing').toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Skriv et par ord om, hvorfor du søger.' }))
  await keys.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Hvorfor vil du gerne/ })).toBeFocused()
  await keys.type('Jeg vil gerne prøve noget nyt, og jeg er god til at møde til tiden.')
  await tabTo(page, page.getByRole('button', { name: 'Send ansøgningen' }))
  await keys.press('Enter')
  await expect(page.getByText('Din ansøgning er sendt')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: offer.title })).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Træk ansøgningen tilbage' }))
  await keys.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Ja, træk den tilbage' }))
  await keys.press('Enter')
  await expect(page.getByText('Ansøgningen er trukket tilbage.')).toBeVisible()
  await page.context().close()
})

/** An offer that this person may apply for. */
async function open(page: Page) {
  const { items } = (await (await page.request.get('/api/v1/offers?kind=LEISURE_JOB&kind=INTRO_JOB&age=19&municipality=860&limit=50')).json()) as Found
  for (const offer of items) {
    const { mayApply } = (await (await page.request.get(`/api/v1/offers/${offer.id}/eligibility`)).json()) as { mayApply: boolean }
    if (mayApply) return offer
  }
  throw new Error('The demo data has nothing for this person')
}
