import { expect, test, type Page } from '@playwright/test'
import { as, settled } from './support'

/** The pictures of the README; they only replace the committed ones when asked to. */
const folder = process.env.SCREENSHOTS === '1' ? '../src/site/resources/screenshots' : 'test-results/screenshots'

const shoot = async (page: Page, name: string) => {
  await settled(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
}

test('the front page, results and one offer', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Find opslag' })).toBeVisible()
  await shoot(page, 'front')

  await page.goto('/opslag?interest=ANIMALS_NATURE&municipality=860&visning=kort')
  await expect(page.locator('.bubble').first()).toBeVisible()
  await shoot(page, 'results')

  await page.goto('/opslag?kind=LEISURE_JOB&municipality=860')
  await page.getByRole('article').first().getByRole('link').click()
  await expect(page.getByRole('link', { name: 'Søg pladsen' })).toBeVisible()
  await shoot(page, 'offer')
})

test('the inbox of a firm', async ({ browser }) => {
  const page = await as(browser, 'partner')
  await page.goto('/partner/ansoegninger')
  await expect(page.getByRole('heading', { level: 1, name: 'Ansøgninger' })).toBeVisible()
  await shoot(page, 'inbox')
  await page.context().close()
})
