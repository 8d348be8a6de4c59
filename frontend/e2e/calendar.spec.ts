import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { as, settled, unique } from './support'

/** As a spreadsheet of Windows saves it. */
const file = (lines: string[]) => ({ name: 'skolekalender.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n'), 'latin1') })

test('a secretariat takes its school calendar over from a file, once the line that is wrong is right', async ({ browser }) => {
  const own = `Mødedag ${unique()}`
  // far ahead of the years of the demo
  const lines = (day: string) => ['skoleår;type;navn;fra;til', '2040/41;skoleår;;13-08-2040;28-06-2041', '2040/41;ferie;Efterårsferie;13.10.2040;21.10.2040', `2040/41;fridag;${own};${day};`]
  const page = await as(browser, 'sekretariat')
  await page.goto('/kommune/skolekalender')
  await settled(page)
  await page.getByRole('link', { name: 'Hent ind fra en fil' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await choose(page, lines('31-11-2040'))
  await expect(page.getByText('skolekalender.csv: 1 fejl skal rettes')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '»31-11-2040« er ikke en dato' })).toContainText('4')
  await expect(page.getByRole('button', { name: 'Overtag kalenderen' })).toHaveCount(0)
  await look(page, 'wrong')

  await choose(page, lines('28-11-2040'))
  await expect(page.getByText(/skolekalender\.csv: \d ændring/)).toBeVisible()
  await look(page, 'right')
  await page.getByRole('button', { name: 'Overtag kalenderen' }).click()

  await expect(page.getByRole('heading', { name: 'Skoleåret 2040/41' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Ferier og fridage' }).getByRole('row').filter({ hasText: own })).toBeVisible()
  await expect(page.locator('.school-month')).toHaveCount(12)
  await look(page, 'year')
  await page.context().close()
})

async function choose(page: Page, lines: string[]) {
  await page.getByLabel('CSV-fil').setInputFiles(file(lines))
}

/** A picture for whoever wants to see it; the page stands in nobody's way. */
async function look(page: Page, name: string) {
  await settled(page)
  await page.screenshot({ path: `test-results/calendar/${test.info().project.name}-${name}.png`, fullPage: true, animations: 'disabled' })
  await expectAccessible(page, name)
  await expectReflow(page, name)
}
