import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { as, openMenu, settled, visit, type DemoUser } from './support'

/** What each role has of its own. `:id` is the first of what that call finds. */
const pages: Partial<Record<DemoUser, (string | [path: string, first: string])[]>> = {
  ung: ['/min-side', '/min-side/profil', '/min-side/mit-maal', '/min-side/hjaelp', ['/min-side/hjaelp/:id', 'me/help'], ['/min-side/ansoegninger/:id', 'me/applications?limit=100'], ['/opslag/:id/ansoeg', 'offers?kind=LEISURE_JOB&age=19']],
  elev: ['/min-side', '/elev', '/min-side/praktik', '/min-side/foraeldre', ['/opslag/:id/ansoeg', 'offers?kind=INTERNSHIP'], ['/opslag/:id', 'offers?kind=INTRO_JOB']],
  partner: [
    '/partner',
    '/partner/ansoegninger?status=alle',
    ['/partner/ansoegninger/:id', 'me/partner/applications?limit=1'],
    '/partner/opslag',
    '/partner/opslag/nyt',
    ['/partner/opslag/:id', 'me/partner/offers?status=PUBLISHED'],
    ['/partner/opslag/:id/vis', 'me/partner/offers?status=PUBLISHED'],
    '/partner/elever',
    '/partner/besoeg',
    '/partner/virksomhed',
    '/bliv-partner',
  ],
  koordinator: ['/kommune/sager', '/kommune/sager?bunke=mine', ['/kommune/sager/:id', 'desk/cases?pile=MINE'], '/kommune/partnere', '/kommune/skoler', '/kommune/praktik', '/kommune/praktik/ny'],
  konsulent: ['/kommune/skoler', ['/kommune/sager/:id', 'desk/cases?pile=WAITING']],
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
    '/kommune/skoler',
    '/kommune/skoler/ny',
    '/kommune/skoler/distrikter',
    '/kommune/skolekalender',
    '/kommune/skolekalender/2027',
    '/kommune/skolekalender/fil',
    '/kommune/indstillinger',
  ],
}

for (const language of ['da', 'en'] as const) {
  for (const [user, own] of Object.entries(pages) as [DemoUser, (typeof pages)['ung'] & object][]) {
    test.describe(`${user} in ${language}`, () => {
      let page: Page
      test.beforeAll(async ({ browser }) => {
        page = await as(browser, user, language)
      })
      test.afterAll(() => page.context().close())
      for (const one of own) {
        const [path, first] = typeof one === 'string' ? [one, undefined] : one
        test(`${path}${first?.startsWith('desk/cases') ? ` (${first})` : ''} stands in nobody's way`, async ({ isMobile }) => {
          await visit(page, path, first)
          expect(await page.locator('html').getAttribute('lang')).toBe(language)
          if (isMobile || language === 'da') await expectAccessible(page, path)
          await expectReflow(page, path)
        })
      }
    })
  }
}

test.describe('after going on, the focus is on the heading:', () => {
  const ways: [DemoUser, string, string[]][] = [
    ['partner', '/partner', ['Ansøgninger', 'Opslag', 'Virksomhed og aftale', 'Overblik']],
    ['sekretariat', '/kommune', ['Sager', 'Garantien', 'Aftaler', 'Opslag', 'Partnere', 'Ansøgninger', 'Mails', 'Visninger', 'Skoler', 'Praktik', 'Skolekalender', 'Indstillinger', 'Overblik']],
    ['koordinator', '/kommune/sager', ['Skoler', 'Praktik', 'Sager']],
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
