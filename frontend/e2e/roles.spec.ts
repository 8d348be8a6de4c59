import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { as, openMenu, settled, type DemoUser } from './support'

/** What each role has of its own. `:id` is the first of what that call finds. */
const pages: Partial<Record<DemoUser, (string | [path: string, first: string])[]>> = {
  ung: ['/min-side', '/min-side/profil', '/min-side/mit-maal', '/min-side/hjaelp', ['/min-side/hjaelp/:id', 'me/help'], ['/min-side/ansoegninger/:id', 'me/applications?limit=100'], ['/opslag/:id/ansoeg', 'offers?kind=LEISURE_JOB&age=19']],
  elev: ['/min-side', '/min-side/foraeldre', ['/opslag/:id/ansoeg', 'offers?kind=INTERNSHIP'], ['/opslag/:id', 'offers?kind=INTRO_JOB']],
  partner: [
    '/partner',
    '/partner/ansoegninger?status=alle',
    ['/partner/ansoegninger/:id', 'me/partner/applications?limit=1'],
    '/partner/opslag',
    '/partner/opslag/nyt',
    ['/partner/opslag/:id', 'me/partner/offers?status=PUBLISHED'],
    ['/partner/opslag/:id/vis', 'me/partner/offers?status=PUBLISHED'],
    '/partner/virksomhed',
    '/bliv-partner',
  ],
  koordinator: ['/kommune/sager', '/kommune/sager?bunke=mine', ['/kommune/sager/:id', 'desk/cases?pile=MINE'], '/kommune/partnere'],
  konsulent: [['/kommune/sager/:id', 'desk/cases?pile=WAITING']],
  sekretariat: [
    '/kommune',
    '/kommune/sager?bunke=kolleger',
    ['/kommune/sager/:id', 'desk/cases?pile=LATE'],
    ['/kommune/sager/:id', 'desk/cases?pile=CLOSED'],
    '/kommune/garantien',
    '/kommune/aftaler?status=ALL',
    ['/kommune/aftaler/:id', 'desk/pledges?status=SIGNED'],
    '/kommune/opslag?status=ALL',
    ['/kommune/opslag/:id', 'desk/offers?limit=1'],
    '/kommune/partnere',
    '/kommune/ansoegninger',
    '/kommune/mails',
    '/kommune/visninger',
    '/kommune/skolekalender',
    '/kommune/skolekalender/2027',
    '/kommune/skolekalender/fil',
    '/kommune/indstillinger',
  ],
}

const kinds = ['INTERNSHIP', 'INTRO_JOB', 'LEISURE_JOB', 'CLASS_VISIT'] as const

for (const language of ['da', 'en'] as const) {
  for (const [user, own] of Object.entries(pages) as [DemoUser, (typeof pages)['ung'] & object][]) {
    test.describe(`${user} in ${language}`, () => {
      for (const one of own) {
        const [path, first] = typeof one === 'string' ? [one, undefined] : one
        test(`${path}${first?.startsWith('desk/cases') ? ` (${first})` : ''} stands in nobody's way`, async ({ browser, isMobile }) => {
          const page = await as(browser, user, language)
          await visit(page, path, first)
          expect(await page.locator('html').getAttribute('lang')).toBe(language)
          if (isMobile || language === 'da') await expectAccessible(page, path)
          await expectReflow(page, path)
          await page.context().close()
        })
      }
    })
  }
}

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
    for (const answer of ['Inviter til en snak', 'Tilbyd pladsen', 'Guide videre']) {
      await page.getByRole('main').getByRole('button', { name: answer, exact: true }).click()
      await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible()
      await settled(page)
      await expectAccessible(page, answer)
      await expectReflow(page, answer)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(page.getByRole('main').getByRole('button', { name: answer, exact: true }), 'the focus comes back').toBeFocused()
    }
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
    const dialog = page.getByRole('dialog')
    for (const step of ['Foreslå et opslag', 'Søg sammen', 'Vent til en dag', 'Giv videre', 'Afslut sagen']) {
      const button = page.getByRole('group', { name: 'Det kan du gøre' }).getByRole('button', { name: step })
      await button.click()
      await expect(dialog.getByRole('heading', { level: 2 })).toBeVisible()
      await settled(page)
      await dialog.locator('button[type=submit]').click()
      await expect(dialog.locator('.error-summary')).toBeFocused()
      await expectAccessible(page, step)
      await expectReflow(page, step)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(button, 'the focus comes back').toBeFocused()
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

test.describe('after going on, the focus is on the heading:', () => {
  const ways: [DemoUser, string, string[]][] = [
    ['partner', '/partner', ['Ansøgninger', 'Opslag', 'Virksomhed og aftale', 'Overblik']],
    ['sekretariat', '/kommune', ['Sager', 'Garantien', 'Aftaler', 'Opslag', 'Partnere', 'Ansøgninger', 'Mails', 'Visninger', 'Skolekalender', 'Indstillinger', 'Overblik']],
    ['ung', '/min-side', ['Din profil', 'Find opslag']],
  ]
  for (const [user, from, names] of ways) {
    test(user, async ({ browser }) => {
      const page = await as(browser, user)
      await visit(page, from)
      for (const name of names) {
        const link = page.getByRole('main').getByRole('link', { name, exact: true })
        if (!(await link.first().isVisible())) await openMenu(page)
        await page.getByRole('link', { name, exact: true }).and(page.locator(':visible')).first().click()
        await expect(page.getByRole('heading', { level: 1 }), name).toBeFocused()
        await settled(page)
      }
      await page.context().close()
    })
  }
})

/** Opens a page and waits until it has its content. */
async function visit(page: Page, path: string, first?: string) {
  await page.goto(first ? path.replace(':id', await firstOf(page, first)) : path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1, name: /findes ikke|not exist|Noget gik galt|went wrong/ })).toHaveCount(0)
}

async function firstOf(page: Page, call: string): Promise<string> {
  const found = (await (await page.request.get(`/api/v1/${call}`)).json()) as { items: { id: string }[] } | { id: string }[]
  const id = (Array.isArray(found) ? found : found.items)[0]?.id
  expect(id, `the demo data has ${call}`).toBeTruthy()
  return id as string
}
