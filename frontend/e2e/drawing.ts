import { expect, type Locator, type Page } from '@playwright/test'
import { settled } from './support'

/** What the law says of a week that everybody of 13 may work. */
export const GREEN = 'Det her passer: fra 13 år'

/** The form of a new offer of that kind is there, and what was not saved the last time is not. */
export async function begin(page: Page, kind: string) {
  await page.goto(`/partner/opslag/nyt?slags=${kind}`)
  await settled(page)
  await expect(page.locator('.tasks').first()).toBeVisible()
}

/** Shifts, by their day. */
export async function draw(page: Page, ...shifts: [day: string, from: string, to: string][]) {
  for (const [index, [name, from, to]] of shifts.entries()) {
    await page.getByRole('button', { name: `Tilføj vagt ${name}` }).click()
    const row = page.getByRole('group', { name: `Vagt ${index + 1}, ${name}` })
    await row.getByLabel('Fra klokken').fill(from)
    await row.getByLabel('Til klokken').fill(to)
  }
}

const ENOUGH = 15

/** Follows what the law suggests, the heaviest first, until it forbids nothing any more. */
export async function followAll(page: Page, press: (button: Locator) => Promise<unknown>) {
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
