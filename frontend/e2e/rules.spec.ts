import { expect, test } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { begin, draw, followAll, GREEN } from './drawing'
import { as, day, settled, tabTo } from './support'

/* The rules, wherever one meets them; guardians.spec.ts tells how a firm follows them to a legal offer. */

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
  await expect(done).toContainText('Kun mellem kl. 6 og kl. 22 eller mellem kl. 7 og kl. 23.Gælder fra 1. juli 2025')
  await expect(done).toContainText('Gælder ikke mere: til og med 30. juni 2025')
  await page.getByRole('link', { name: '13–14 år, i folkeskole' }).click()
  await expect(page).toHaveURL(/#under-15-in-school$/)
  await expect(page.getByRole('heading', { level: 2, name: '13–14 år, i folkeskole' })).toBeInViewport()
})
