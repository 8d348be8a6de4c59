import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { as, day, settled, unique } from './support'

/* No illegal offer: the firm is told while it draws, and can follow what the law suggests; everybody can read the rules themselves. */

const HEADERS = { 'X-Ungegarantien': '1' }
const GREEN = 'Det her passer: fra 13 år'

test('a firm draws an illegal job for those of 13, follows the suggestions until it is green, and publishes it', async ({ browser }) => {
  test.setTimeout(150_000)
  const title = `Hjælp i butikken ${unique()}`
  const firm = await as(browser, 'partner')
  await begin(firm, 'LEISURE_JOB')
  await firm.getByLabel('Overskrift').fill(title)
  await firm.getByLabel('Beskrivelse').fill('Du hjælper os i butikken.')
  await firm.getByLabel('Butik og kunder').check()
  await firm.getByLabel('Starter').fill(day(30))
  await firm.getByLabel('Rydde op og gøre let rent').check()
  await draw(firm, ['mandag', '15:00', '18:00'], ['lørdag', '08:00', '18:00'], ['søndag', '10:00', '12:00'])

  const heading = firm.locator('#verdict')
  await expect(heading).toHaveText(/^Ikke tilladt som tegnet/)
  await expect(firm.locator('.week-forbidden').first()).toBeVisible()
  await firm.locator('.week-pattern summary').click()
  await expect(firm.getByRole('row').filter({ hasText: 'mandag' })).toContainText('ikke tilladt')
  await expect(firm.getByRole('button', { name: 'Sæt yngst til 18 år' })).toBeVisible()
  await expectAccessible(firm, 'an illegal week')
  await expectReflow(firm, 'an illegal week')

  await test.step('the law stands behind it: nobody publishes this', async () => {
    await firm.getByRole('button', { name: 'Offentliggør' }).click()
    const summary = firm.locator('.error-summary')
    await expect(summary).toBeFocused({ timeout: 15_000 })
    await summary.getByRole('link', { name: /^Mandag bliver det til 3 timer/ }).click()
    await expect(firm.getByRole('group', { name: 'Vagt 1, mandag' })).toBeFocused()
    await expectAccessible(firm, 'refused')
    await expectReflow(firm, 'refused')
  })

  await followAll(firm, (button) => button.click())
  await expect(heading).toHaveText(GREEN)
  await expect(heading, 'the focus stays where one is').toBeFocused()
  await expect(firm.getByRole('status').filter({ hasText: GREEN })).toHaveCount(1)
  await expectAccessible(firm, 'a legal week')
  await expectReflow(firm, 'a legal week')

  await firm.getByRole('button', { name: 'Offentliggør' }).click()
  await expect(firm.getByText('Opslaget er offentligt', { exact: true })).toBeVisible({ timeout: 15_000 })

  const visitor = await (await browser.newContext()).newPage()
  const id = firm.url().split('/').at(-1) as string
  await visitor.goto(`/opslag/${id}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(visitor.getByRole('complementary', { name: 'Kort fortalt' })).toContainText('Fra 13 år')
  await expect(visitor.locator('main')).toContainText('Rydde op og gøre let rent')
  await expectAccessible(visitor, 'the offer')
  await visitor.context().close()
  await firm.request.post(`/api/v1/offers/${id}/closure`, { headers: HEADERS })
  await firm.context().close()
})

test('the weeks that are offered to those who want the youngest are legal as they are', async ({ browser }) => {
  const firm = await as(browser, 'partner')
  await begin(firm, 'LEISURE_JOB')
  const buttons = firm.locator('.pattern-button')
  await expect(buttons).toHaveCount(3)
  for (let index = 0; index < 3; index++) {
    const heard = firm.waitForResponse('**/work-rules/verdict')
    await buttons.nth(index).click()
    expect(((await (await heard).json()) as { legal: boolean }).legal).toBe(true)
    await expect(firm.locator('#verdict')).toHaveText(GREEN)
  }
  await firm.getByLabel('Yngst, år').fill('15')
  await expect(buttons).toHaveCount(0)
  await firm.context().close()
})

test('the rules can be kept with the keyboard alone', async ({ browser }) => {
  const firm = await as(browser, 'partner')
  await begin(firm, 'LEISURE_JOB')
  for (const name of ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']) {
    await tabTo(firm, firm.getByRole('button', { name: `Tilføj vagt ${name}` }))
    await firm.keyboard.press('Enter')
  }
  const heading = firm.locator('#verdict')
  await expect(heading).toHaveText(/^Ikke tilladt som tegnet/)
  await expect(firm.getByRole('button', { name: 'Tilføj vagt søndag' }), 'the verdict leaves the focus alone').toBeFocused()
  await followAll(firm, async (button) => {
    await tabTo(firm, button)
    await firm.keyboard.press('Enter')
    await expect(heading).toBeFocused()
  })
  await expect(heading).toHaveText(GREEN)
  await firm.context().close()
})

test('without an answer the form works on, and says that the check is missing', async ({ browser }) => {
  const firm = await as(browser, 'partner')
  await firm.route('**/work-rules/verdict', (route) => route.abort())
  await begin(firm, 'LEISURE_JOB')
  await draw(firm, ['tirsdag', '15:00', '17:00'])
  const verdict = firm.locator('.verdict')
  await expect(verdict).toContainText('Vi kan ikke se efter i reglerne lige nu')
  await expectAccessible(firm, 'nobody answers')
  await expectReflow(firm, 'nobody answers')
  await firm.unroute('**/work-rules/verdict')
  await verdict.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(firm.locator('#verdict')).toHaveText(GREEN)
  await firm.context().close()
})

test('an internship that somebody has to approve, and a dangerous intro job, stand in nobody’s way', async ({ browser }) => {
  const firm = await as(browser, 'partner', 'en')
  await begin(firm, 'INTERNSHIP')
  await firm.getByLabel('To', { exact: true }).fill('15:45')
  await expect(firm.locator('.verdict-ask')).toContainText('With approval')
  await expectAccessible(firm, 'approval')
  await expectReflow(firm, 'approval')

  await begin(firm, 'INTRO_JOB')
  await firm.getByText('Show all tasks').click()
  await firm.getByLabel('Use machines in a workshop').check()
  await expect(firm.locator('.verdict-wrong')).toBeVisible()
  await firm.getByLabel(/assess the risks/).fill(day(-10))
  await expect(firm.locator('.verdict-right')).toBeVisible()
  await expectAccessible(firm, 'a risk that has been assessed')
  await expectReflow(firm, 'a risk that has been assessed')
  await firm.context().close()
})

test('anyone finds the rules, by age, with the days since when they hold', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Regler for unges arbejde' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Regler for unges arbejde' })).toBeFocused()
  await settled(page)
  await expect(page).toHaveTitle('Regler for unges arbejde – Ungegarantien')
  const done = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: '15–17 år, færdig i folkeskolen' }) })
  await expect(done).toContainText('Kun mellem kl. 6 og kl. 22.Gælder fra 1. juli 2025')
  await expect(done).toContainText('Gælder ikke mere: til og med 30. juni 2025')
  await page.getByRole('link', { name: '13–14 år, i folkeskole' }).click()
  await expect(page).toHaveURL(/#under-15-in-school$/)
  await expect(page.getByRole('heading', { level: 2, name: '13–14 år, i folkeskole' })).toBeInViewport()
})

/** The form of a new offer of that kind is there, and what was not saved the last time is not. */
async function begin(page: Page, kind: string) {
  await page.goto(`/partner/opslag/nyt?slags=${kind}`)
  await settled(page)
  await expect(page.locator('.tasks').first()).toBeVisible()
}

/** Shifts, by their day. */
async function draw(page: Page, ...shifts: [day: string, from: string, to: string][]) {
  for (const [index, [name, from, to]] of shifts.entries()) {
    await page.getByRole('button', { name: `Tilføj vagt ${name}` }).click()
    const row = page.getByRole('group', { name: `Vagt ${index + 1}, ${name}` })
    await row.getByLabel('Fra klokken').fill(from)
    await row.getByLabel('Til klokken').fill(to)
  }
}

const ENOUGH = 15

/** Follows what the law suggests, the heaviest first, until it forbids nothing any more. */
async function followAll(page: Page, press: (button: Locator) => Promise<unknown>) {
  const forbidden = page.locator('.findings > li').filter({ hasText: 'Ikke tilladt' })
  for (let steps = 0; steps < ENOUGH && (await forbidden.count()) > 0; steps++) {
    const heard = page.waitForResponse('**/work-rules/verdict')
    await press(forbidden.getByRole('button').first())
    const { legal } = (await (await heard).json()) as { legal: boolean }
    await expect(page.locator(legal ? '.verdict-right' : '.verdict-wrong')).toBeVisible()
    await expect(page.locator('.verdict[data-current=true]')).toBeVisible()
  }
  await expect(forbidden).toHaveCount(0)
}

const FAR = 150

/** Goes on with Tab until it is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < FAR; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, 'reached with the Tab key').toBeFocused({ timeout: 1 })
}
