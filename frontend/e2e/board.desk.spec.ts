import { expect, test, type Locator, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { look } from './look'
import { internship, newPerson, post, promise } from './people'
import { as, day, settled, tabTo, unique, week } from './support'

/* With mouse and keyboard, so only at a desk; board.spec.ts has the lists of a phone. */

const said = (page: Page) => page.getByRole('status', { name: 'Seneste hændelse' })
const pupilRow = (page: Page, name: string) => page.getByRole('region', { name: 'Elever' }).getByRole('button', { name: new RegExp(`^${name}, `) })

async function middle(what: Locator) {
  await what.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await what.boundingBox())!
  return [x + width / 2, y + Math.min(height / 2, 16)] as const
}

async function drag(page: Page, from: Locator, to: Locator) {
  await page.mouse.move(...(await middle(from)))
  await page.mouse.down()
  const [x, y] = await middle(to)
  await page.mouse.move(x - 20, y, { steps: 4 })
  await page.mouse.move(x, y, { steps: 4 })
  await page.mouse.up()
}

test.describe('the coordinator places a class', () => {
  test('with the mouse, then all again with the keyboard alone, and publishes', async ({ browser }) => {
    test.setTimeout(240_000)
    const own = unique()
    const weeks = [week(9), week(10)]
    const names = ['Anna', 'Bo', 'Carla'].map((first) => `${first} ${own}`)

    const secretariat = await as(browser, 'sekretariat')
    const firm = { name: `Værket ${own}`, owner: { first: 'Bodil', last: own, email: `bodil.${own}@example.org` }, house: { street: 'Østergade 12', postalCode: '9800', trade: 'RETAIL' } }
    const owner = await newPerson(browser)
    await promise(owner, firm, secretariat)
    await internship(owner, firm, { title: `En uge på ${own}`, weeks, seats: 3 })

    const page = await as(browser, 'koordinator')
    const { items } = (await (await page.request.get('/api/v1/schools')).json()) as { items: { id: string }[] }
    const year = new Date(day(0)).getMonth() < 7 ? new Date(day(0)).getFullYear() - 1 : new Date(day(0)).getFullYear()
    const schoolClass = await post(page, `schools/${items[0]?.id}/classes`, { year, name: `8.${own.slice(0, 3).toUpperCase()}`, grade: 8 })
    for (const name of names) await post(page, `school-classes/${schoolClass.id}/pupils`, { name, birthDate: day(-14 * 366), postalCode: '9800', email: `${name.split(' ')[0]?.toLowerCase()}.${own}@example.org` })
    const round = await post(page, 'placement-rounds', { title: `Praktik ${own}`, year, weeks, classes: [schoolClass.id], wishes: 3, deadline: day(7) })

    await page.goto(`/kommune/praktik/${round.id}`)
    await settled(page)
    await expectAccessible(page, 'board')
    await page.getByLabel('Søg efter virksomhed eller by').fill(firm.name)
    const seat = page.locator('.cell-seats').first()
    for (const name of names) {
      await drag(page, pupilRow(page, name), seat)
      await expect(said(page)).toContainText(`${name} er placeret hos ${firm.name}`)
    }
    await look(page, 'placed')
    await expect(page.getByRole('heading', { name: 'Ingen at vise' })).toBeVisible()

    const keys = page.keyboard
    await page.goto(`/kommune/praktik/${round.id}`)
    await settled(page)
    await tabTo(page, page.getByRole('button', { name: 'Med plads' }))
    await keys.press('Enter')
    await tabTo(page, page.getByRole('button', { name: /^Vælg alle 3/ }))
    await keys.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Tag pladserne fra' }))
    await keys.press('Enter')
    await expect(said(page)).toContainText('3 elever er flyttet')
    await expect(page.getByRole('button', { name: 'Placér …' })).toBeFocused()
    await keys.press('Escape')
    await tabTo(page, page.getByLabel('Søg efter virksomhed eller by'))
    await keys.type(firm.name)
    for (let presses = 0; presses < 40 && !(await page.getByRole('button', { name: 'Uden plads', exact: true }).evaluate((element) => element === document.activeElement)); presses++) await keys.press('Shift+Tab')
    await keys.press('Enter')
    await tabTo(page, pupilRow(page, names[0]!))
    for (const name of names) {
      await expect(pupilRow(page, name)).toBeFocused()
      await keys.press('Enter')
      await expect(seat).toBeFocused()
      await keys.press('Enter')
      await expect(said(page)).toContainText(`${name} er placeret hos ${firm.name}`)
    }

    await page.getByRole('link', { name: 'Offentliggør …' }).focus()
    await keys.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: `Offentliggør: Praktik ${own}` })).toBeFocused()
    await expect(page.getByText('Alle har en plads')).toBeVisible()
    await expectAccessible(page, 'publish')
    await expectReflow(page, 'publish')
    await tabTo(page, page.getByRole('button', { name: 'Offentliggør og send besked' }))
    await keys.press('Enter')
    await expect(page.getByText('Runden er offentliggjort')).toBeVisible()
    for (const one of [page, owner, secretariat]) await one.context().close()
  })
})
