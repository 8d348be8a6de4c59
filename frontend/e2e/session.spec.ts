import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { as, fillInLogin, openMenu, settled } from './support'

test('who is logged out while writing logs in, and finds what was written', async ({ browser }) => {
  const page = await as(browser, 'partner')
  await page.goto('/partner/virksomhed')
  const name = page.getByLabel('Virksomhedens navn')
  const before = await name.inputValue()
  await name.fill(`${before} og døtre`)
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Gem ændringer' }).click()

  await fillInLogin(page, 'partner')
  await expect(page).toHaveURL(/\/partner\/virksomhed/)
  await expect(name).toHaveValue(`${before} og døtre`)
  await name.fill(before)
  await page.getByRole('button', { name: 'Gem ændringer' }).click()
  await expect(page.getByText('Virksomhedens oplysninger er gemt.')).toBeVisible()
  await page.context().close()
})

test('who comes by a link to a page of their own logs in and gets there', async ({ page }) => {
  await page.goto('/kommune/sager?bunke=kolleger')
  await page.getByRole('main').getByRole('link', { name: 'Log ind' }).click()
  await fillInLogin(page, 'vejleder')
  await expect(page).toHaveURL(/\/kommune\/sager\?bunke=kolleger$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Sager' })).toBeVisible()

  await openMenu(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
  await expect(page, 'the language changes on the spot').toHaveURL(/\/kommune\/sager\?bunke=kolleger$/)
  await openMenu(page)
  await page.getByRole('button', { name: 'Dansk' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sager' })).toBeVisible()

  await openMenu(page)
  await page.getByRole('link', { name: 'Log ud' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hvad har du lyst til at prøve?' })).toBeVisible()
  await openMenu(page)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Log ind' })).toBeVisible()
  await page.goto('/kommune/sager')
  await expect(page.getByRole('heading', { level: 1, name: 'Log ind for at komme videre' })).toBeVisible()
})

test('whoever comes back with something that the identity server does not know is told, and can try again', async ({ page }) => {
  await page.goto('/login?to=/om')
  const state = new URL(page.url()).searchParams.get('state')
  await page.goto(`/login?code=forgotten&state=${state}`)
  await expect(page.getByText('Vi kunne ikke logge dig ind. Prøv igen.')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
  await expectAccessible(page, 'not logged in')
})

test('a page of another role says so', async ({ browser }) => {
  const page = await as(browser, 'elev')
  for (const path of ['/kommune', '/kommune/mails', '/partner/ansoegninger']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'Her har du ikke adgang' })).toBeVisible()
  }
  await page.context().close()
})

test('back from an offer, the search is as it was left', async ({ page }) => {
  await page.goto('/opslag?kind=INTERNSHIP&near=9800&within=20&visning=liste')
  await settled(page)
  await expect(page.locator('.summary-count')).toHaveText(/\d/)
  const found = await page.locator('.summary-count').innerText()
  const last = page.getByRole('article').last().getByRole('link')
  const title = await last.innerText()
  await last.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await page.goBack()
  await expect(page.locator('.summary-count')).toHaveText(found)
  await expect(page.getByLabel('Tæt på')).toHaveValue('9800')
  await expect(page.getByRole('button', { name: 'Fjern Erhvervspraktik' })).toBeVisible()
  await expect(page.getByRole('link', { name: title }).last(), 'and at the same place').toBeInViewport()
})
