import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { LargeBoard } from './largeBoard'
import { settled } from './support'

const said = (page: Page) => page.getByRole('status', { name: 'Seneste hændelse' })

test.describe('a board of 400 pupils and 300 offers', () => {
  test('is fluent, and stands in nobody’s way', async ({ page, isMobile }) => {
    const board = new LargeBoard()
    await board.serve(page)
    await page.goto('/kommune/praktik/large')
    await settled(page)
    await expectAccessible(page, 'board')
    await expectReflow(page, 'board')
    const first = page.locator('.pupil-main').first()
    const name = ((await first.getAttribute('aria-label')) ?? '').split(',')[0] ?? ''
    await first.click()
    if (isMobile) {
      const dialog = page.getByRole('dialog', { name: `Placér ${name}` })
      await expectAccessible(page, 'places as a list')
      await dialog.locator('.place-entry button').first().click()
      await expect(dialog).toBeHidden()
    } else {
      await expect(page.locator('.cell-fits').first()).toBeVisible()
      await expectAccessible(page, 'chosen')
      const scripting = await scriptingTime(page, async () => {
        await page.locator('.cell-fits .cell-seats').first().click()
        await expect(said(page)).toContainText(`${name} er placeret hos`)
      })
      test.info().annotations.push({ type: 'scripting of a move', description: `${Math.round(scripting)} ms` })
    }
    await expect(said(page)).toContainText(`${name} er placeret hos`)
  })

  test('shows what the other coordinator does within seconds', async ({ page }) => {
    const board = new LargeBoard(60, 40, 3)
    await board.serve(page)
    await page.goto('/kommune/praktik/large')
    await settled(page)
    const { name, id } = board.pupils.at(-1)!
    board.move(id, 'o3', '2027-W06', { id: 'mette', name: 'Mette Krogh' })
    await expect(said(page)).toContainText(`Mette Krogh placerede ${name} hos`, { timeout: 3000 })
  })
})

/** How long the page's own thread was busy with scripts while something was done, in milliseconds. */
async function scriptingTime(page: Page, work: () => Promise<void>): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const now = async () => ((await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
  const before = await now()
  await work()
  return (await now()) - before
}
