import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { newPerson } from './people'
import { firstOf, openMenu, settled } from './support'

const languages = ['da', 'en'] as const
const kinds = ['INTERNSHIP', 'INTRO_JOB', 'LEISURE_JOB', 'CLASS_VISIT'] as const
const pages = ['/', '/opslag', '/opslag?visning=kort', '/opslag?q=xyzzyqwv', '/partnere', '/partnere?q=xyzzyqwv', '/om', '/tilgaengelighed', '/privatliv', '/samtykke', '/regler', '/findes-ikke', '/opslag/findes-ikke']

/** Opens a page in a language, and waits until it has its content. */
async function open(page: Page, path: string, language: 'da' | 'en' = 'da') {
  await page.goto(path + (path.includes('?') ? '&' : '?') + `lang=${language}`)
  await settled(page)
}

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    let page: Page
    test.beforeAll(async ({ browser }) => {
      page = await newPerson(browser)
    })
    test.afterAll(() => page.context().close())

    for (const path of pages) {
      test(`${path} stands in nobody's way`, async () => {
        await open(page, path, language)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        await expectAccessible(page, path)
        await expectReflow(page, path)
      })
    }

    for (const kind of kinds) {
      test(`an offer of kind ${kind} stands in nobody's way`, async () => {
        await open(page, `/opslag/${await firstOf(page, `offers?kind=${kind}`)}`, language)
        for (const summary of await page.locator('main summary').all()) await summary.click()
        await expectAccessible(page, kind)
        await expectReflow(page, kind)
      })
    }

    test(`a partner stands in nobody's way`, async () => {
      await open(page, `/partnere/${await firstOf(page, 'partners')}`, language)
      await expectAccessible(page, 'partner')
      await expectReflow(page, 'partner')
    })

    test('opened filters, menu and answers stand in nobody’s way', async ({ isMobile }) => {
      await open(page, '/opslag?kind=LEISURE_JOB&near=9800&within=50', language)
      if (isMobile) await page.locator('.filters-button').click()
      for (const summary of await page.locator('.filters summary').all()) await summary.click()
      await expectAccessible(page, 'filters')
      await openMenu(page)
      await expectAccessible(page, 'menu')
      await open(page, '/om', language)
      for (const summary of await page.locator('main summary').all()) await summary.click()
      await expectAccessible(page, 'answers')
    })
  })
}

test('after navigation the focus is on the heading, and the window has its title', async ({ page }) => {
  await open(page, '/')
  await openMenu(page)
  await page.getByRole('link', { name: 'Garantipartnere' }).first().click()
  await expect(page).toHaveURL(/\/partnere$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle('Garantipartnere – Ungegarantien')
})

test('the first tab leads past the header', async ({ page }) => {
  await open(page, '/om')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hop til indhold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('a search from the front page can be narrowed, shared and undone', async ({ page, isMobile }) => {
  await open(page, '/')
  await page.getByLabel('Hvad leder du efter?').selectOption('LEISURE_JOB')
  await page.getByRole('button', { name: 'Find opslag' }).click()
  await expect(page).toHaveURL(/\/opslag\?kind=LEISURE_JOB/)
  await settled(page)
  const count = page.locator('.summary-count')
  const before = await count.innerText()

  if (isMobile) await page.locator('.filters-button').click()
  await page.getByRole('checkbox', { name: /Erhvervspraktik/ }).check()
  await expect(page).toHaveURL(/kind=LEISURE_JOB&kind=INTERNSHIP/)
  await expect(count).not.toHaveText(before)
  const both = await count.innerText()

  const shared = await page.context().newPage()
  await shared.goto(page.url())
  await expect(shared.locator('.summary-count')).toHaveText(both)
  await shared.close()

  await page.goBack()
  await expect(count).toHaveText(before)
  await expect(page.getByRole('checkbox', { name: /Erhvervspraktik/ })).not.toBeChecked()
})

test('a chosen filter can be taken away again', async ({ page }) => {
  await open(page, '/opslag?interest=FOOD&age=15')
  await page.getByRole('button', { name: 'Fjern Mad og bagning' }).click()
  await expect(page).toHaveURL(/\/opslag\?age=15/)
  await expect(page.getByRole('button', { name: 'Fjern 15 år' })).toBeVisible()
})

test('a postal code that is none is said at its field', async ({ page }) => {
  await open(page, '/opslag')
  await page.getByLabel('Tæt på').fill('98')
  await page.getByRole('search').getByRole('button', { name: 'Søg' }).click()
  await expect(page.getByText('Skriv et postnummer på fire cifre.')).toBeVisible()
  await expect(page).not.toHaveURL(/near=/)
})

test('the map can be used with the keyboard alone', async ({ page }) => {
  await open(page, '/opslag?visning=kort')
  const towns = page.locator('.town')
  await expect(towns.first()).toBeVisible()
  for (let presses = 0; presses < 6 && (await towns.count()) > 0; presses++) {
    await page.locator('.bubble').first().focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('.map-offers .offer-card').first()).toBeVisible()
  await page.getByRole('button', { name: 'Alle steder' }).click()
  await expect(towns.first()).toBeVisible()
})

test('the language can be changed on the spot, and stays', async ({ page }) => {
  await open(page, '/om')
  await page.evaluate(() => history.replaceState(null, '', '/om'))
  await openMenu(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the guarantee')
  await page.goto('/om')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the guarantee')
})

test('everything runs under a strict content security policy', async ({ page }) => {
  const broken: string[] = []
  page.on('console', (message) => message.type() === 'error' && message.text().includes('Content Security Policy') && broken.push(message.text()))
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    return route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'" } })
  })
  for (const path of ['/', '/opslag?visning=kort', '/partnere', '/om']) await open(page, path)
  await open(page, `/opslag/${await firstOf(page, 'offers?kind=LEISURE_JOB')}`)
  expect(broken).toEqual([])
})
