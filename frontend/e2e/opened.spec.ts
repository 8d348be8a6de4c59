import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { as, openMenu, settled, visit } from './support'

const kinds = ['INTERNSHIP', 'INTRO_JOB', 'LEISURE_JOB', 'CLASS_VISIT'] as const

test.describe('opened, nothing stands in the way:', () => {
  for (const kind of kinds) {
    test(`the form of a new offer of kind ${kind}, empty and refused`, async ({ browser }) => {
      const page = await as(browser, 'partner')
      await visit(page, `/partner/opslag/nyt?slags=${kind}`)
      await page.getByRole('button', { name: 'Offentliggør' }).click()
      await expect(page.locator('.error-summary, [role=alert]').first()).toBeVisible()
      await expectAccessible(page, kind)
      await expectReflow(page, kind)
      await page.context().close()
    })
  }

  test('the three answers of a firm', async ({ browser }) => {
    const page = await as(browser, 'partner')
    await visit(page, '/partner/ansoegninger/:id', 'me/partner/applications?status=SUBMITTED&status=SEEN')
    const dialog = page.getByRole('dialog')
    for (const answer of ['Inviter til en snak', 'Tilbyd pladsen', 'Guide videre']) await opens(page, page.getByRole('main').getByRole('button', { name: answer, exact: true }))
    await page.getByRole('main').getByRole('button', { name: 'Guide videre', exact: true }).click()
    for (const way of ['En anden garantipartner', 'Kommunens fagfolk']) {
      await dialog.getByLabel(way).check()
      await dialog.getByRole('button', { name: 'Guide videre' }).click()
      await expectAccessible(page, way)
      await expectReflow(page, way)
    }
    await page.context().close()
  })

  test('what a professional does in a case', async ({ browser }) => {
    const page = await as(browser, 'konsulent')
    await visit(page, '/kommune/sager/:id', 'desk/cases?pile=WAITING')
    for (const step of ['Foreslå et opslag', 'Søg sammen', 'Vent til en dag', 'Giv videre', 'Afslut sagen']) {
      await opens(page, page.getByRole('group', { name: 'Det kan du gøre' }).getByRole('button', { name: step }), async (dialog) => {
        await dialog.locator('button[type=submit]').click()
        await expect(dialog.locator('.error-summary')).toBeFocused()
      })
    }
    await page.context().close()
  })

  test('closing an offer', async ({ browser }) => {
    const page = await as(browser, 'partner')
    await visit(page, '/partner/opslag/:id', 'me/partner/offers?status=PUBLISHED')
    await page.getByRole('button', { name: 'Luk opslaget' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'close')
    await expectReflow(page, 'close')
    await page.context().close()
  })

  test('withdrawing an application', async ({ browser }) => {
    const page = await as(browser, 'ung')
    await page.goto('/min-side')
    await page.getByRole('region', { name: 'I gang' }).locator('a[href^="/min-side/ansoegninger/"]').first().click()
    await page.getByRole('button', { name: 'Træk ansøgningen tilbage' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'withdraw')
    await expectReflow(page, 'withdraw')
    await page.context().close()
  })

  test('sending a pledge back with reasons', async ({ browser }) => {
    const page = await as(browser, 'sekretariat')
    await visit(page, '/kommune/aftaler/:id', 'desk/pledges?status=SIGNED')
    await page.getByRole('button', { name: 'Send tilbage' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send tilbage' }).click()
    await expect(page.getByRole('dialog').locator('.error-summary')).toBeFocused()
    await expectAccessible(page, 'return')
    await expectReflow(page, 'return')
    await page.context().close()
  })

  test('the menu of somebody who has logged in, and what a page folds away', async ({ browser }) => {
    const page = await as(browser, 'partner')
    await visit(page, '/partner/virksomhed')
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await openMenu(page)
    await expect(page.getByRole('link', { name: 'Log ud' })).toBeVisible()
    await expectAccessible(page, 'menu')
    await expectReflow(page, 'menu')
    await page.context().close()
  })
})

/** What a button opens stands in nobody's way, after something was done in it as well; closed again, the focus is back. */
async function opens(page: Page, button: Locator, then: (dialog: Locator) => Promise<void> = async () => undefined) {
  const dialog = page.getByRole('dialog')
  const name = await button.innerText()
  await button.click()
  await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible()
  await settled(page)
  await then(dialog)
  await expectAccessible(page, name)
  await expectReflow(page, name)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button, 'the focus comes back').toBeFocused()
}
