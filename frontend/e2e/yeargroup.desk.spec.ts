import { mkdir, writeFile } from 'node:fs/promises'
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { inBothLanguages, look } from './look'
import { idIn, internship, post, promise, type Firm } from './people'
import { textOf } from './pdf'
import { as, day, fillInRegistration, linkOf, mail, settled, tabTo, unique, week } from './support'

/*
 * A year group finds its places, told once and at a desk, since it is done with the mouse and then with the keyboard alone: the class list comes in,
 * letters go out, a pupil of fourteen joins and ranks wishes on a phone, the coordinator places the class and publishes, the host sees who comes, and a
 * seat that falls free goes to the pupil who has waited for it. Each test is a chapter; a chapter that fails ends the story.
 */
test.describe.configure({ mode: 'serial' })
test.describe('a year group finds its places', () => {
  const own = unique()
  const name = own.charAt(0).toUpperCase() + own.slice(1)
  const school = `${name} Skole`
  const firm: Firm = {
    name: `Værket ${name}`,
    owner: { first: 'Bodil', last: name, email: `bodil.${own}@example.org` },
    house: { street: 'Østergade 12', postalCode: '9800', trade: 'RETAIL' },
  }
  const alma = { first: 'Alma', last: name, email: `alma.${own}@example.org` }
  const [bo, carla, dina] = ['Bo', 'Carla', 'Dina'].map((first) => `${first} ${name}`) as [string, string, string]
  const at = week(9)
  const number = Number(at.slice(-2))
  const born = day(-14 * 365 - 40)
  const title = `Praktik ${name}`
  const board = (page: Page) => page.goto(`/kommune/praktik/${round}`).then(() => settled(page))
  let coordinator: Page
  let host: Page
  let phone: Page
  let letter: string
  let round: string

  test.beforeAll(async ({ browser }) => {
    coordinator = await as(browser, 'koordinator')
    host = await (await browser.newContext()).newPage()
    phone = await onAPhone(browser)
  })
  test.afterAll(async () => {
    for (const page of [coordinator, host, phone]) await page?.context().close()
  })

  test('there are a school and a host with three seats', async ({ browser }) => {
    const secretariat = await as(browser, 'sekretariat')
    await coordinator.goto('/kommune/skoler')
    const me = (await (await coordinator.request.get('/api/v1/me')).json()) as { account: { id: string } }
    const district = await post(secretariat, 'districts', { name: `${name} distrikt`, coordinators: [me.account.id] })
    const contact = { name: 'Lone Lærer', email: `lone.${own}@example.org`, phone: '20 30 40 50' }
    await post(secretariat, 'schools', { name: school, institutionNumber: String(200_000 + Math.floor(Math.random() * 700_000)), street: 'Skolevej 1', postalCode: '9800', district: district.id, contact })
    await promise(host, firm, secretariat)
    await internship(host, firm, { title: `En uge på ${name}`, weeks: [at], seats: 3 })
    await secretariat.context().close()
  })

  test('the class list comes in, and letters go out', async () => {
    await coordinator.goto('/kommune/skoler')
    await coordinator.getByRole('link', { name: school }).click()
    await coordinator.getByRole('link', { name: 'Hent en klasseliste ind' }).click()
    const danish = born.split('-').toReversed().join('-')
    const lines = ['Klasse;Navn;Fødselsdato;E-mail', ...[`Alma ${name}`, bo, carla, dina].map((pupil) => `8.B;${pupil};${danish};`)]
    await coordinator.getByLabel('CSV-fil').setInputFiles({ name: '8b.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n'), 'latin1') })
    await coordinator.getByRole('button', { name: 'Overtag klasselisten' }).click()
    await expect(coordinator.getByText('Klasselisten er overtaget fra 8b.csv')).toBeVisible()
    await coordinator.getByRole('main').getByRole('link', { name: school }).first().click()
    await coordinator.getByRole('link', { name: '8.B' }).click()
    const bytes = await (await coordinator.request.get((await coordinator.getByRole('link', { name: 'Hent breve med koder' }).getAttribute('href')) as string)).body()
    await mkdir('test-results/yeargroup', { recursive: true })
    await writeFile('test-results/yeargroup/letters.pdf', bytes)
    const pages = textOf(bytes)
    expect(pages, 'one page for each pupil').toHaveLength(4)
    letter = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(pages.find((text) => text.includes('Alma')) ?? '')?.[0] ?? ''
    expect(letter).not.toBe('')
  })

  test('the coordinator opens a round', async () => {
    await coordinator.goto('/kommune/praktik')
    await settled(coordinator)
    await inBothLanguages(coordinator, 'rounds')
    await coordinator.getByRole('link', { name: 'Opret en runde' }).click()
    await coordinator.getByLabel('Hvad skal runden hedde?').fill(title)
    await coordinator.getByRole('button', { name: new RegExp(`^uge ${number}\\b`, 'i') }).click()
    await coordinator.getByRole('group', { name: school }).getByRole('button', { name: /^8\.B/ }).click()
    await coordinator.getByLabel('Sidste dag for ønsker').fill(day(7))
    await look(coordinator, 'new-round')
    await expectAccessible(coordinator, 'new round')
    await expectReflow(coordinator, 'new round')
    await coordinator.getByRole('button', { name: 'Opret runden' }).click()
    await coordinator.waitForURL(/\/kommune\/praktik\/[0-9a-f-]{36}$/)
    round = idIn(coordinator)
  })

  test('a pupil of fourteen joins with the code, and ranks wishes on a phone', async () => {
    await phone.goto('/elev')
    await phone.getByRole('main').getByRole('link', { name: 'Opret en bruger' }).click()
    await fillInRegistration(phone, alma)
    await phone.getByLabel('Koden fra dit brev').fill(letter)
    await phone.getByLabel('Din fødselsdato').fill(born)
    await phone.getByRole('button', { name: 'Kom med' }).click()
    await phone.getByRole('link', { name: 'Ønsk din praktik' }).click()
    await expect(phone.getByRole('heading', { level: 1, name: 'Min praktik' })).toBeVisible()
    await inBothLanguages(phone, 'my-internships')
    await phone.goto(`/min-side/praktik/${round}/noget-i-den-stil`)
    await inBothLanguages(phone, 'style')
    await phone.getByLabel('Byggeri').check()
    await phone.getByRole('button', { name: 'Gem ønsket' }).click()
    await phone.getByRole('link', { name: 'Find et sted' }).click()
    await expect(phone.getByRole('heading', { name: firm.name })).toBeVisible()
    await inBothLanguages(phone, 'places')
    await phone.getByRole('button', { name: `Ønsk ${firm.name}` }).click()
    await expect(phone.getByText(`${firm.name} er dit ønske nummer 2.`)).toBeVisible()
    await phone.goto(`/min-side/praktik/${round}`)
    await phone.getByRole('button', { name: `Flyt ${firm.name} op` }).click()
    await expect(phone.getByText(`${firm.name} er nu nummer 1.`)).toBeVisible()
    await inBothLanguages(phone, 'wishes')
  })

  test('the coordinator places the class with the mouse', async () => {
    await board(coordinator)
    await expectAccessible(coordinator, 'board')
    await expectReflow(coordinator, 'board')
    await coordinator.getByLabel('Søg efter virksomhed eller by').fill(firm.name)
    for (const pupil of [bo, carla, dina]) {
      await drag(coordinator, pupilRow(coordinator, pupil), seat(coordinator))
      await expect(said(coordinator)).toContainText(`${pupil} er placeret hos ${firm.name}`)
    }
    await look(coordinator, 'placed')
  })

  test('and then all again with the keyboard alone', async () => {
    const keys = coordinator.keyboard
    await board(coordinator)
    await tabTo(coordinator, coordinator.getByRole('button', { name: 'Med plads' }))
    await keys.press('Enter')
    await tabTo(coordinator, coordinator.getByRole('button', { name: /^Vælg alle 3/ }))
    await keys.press('Enter')
    await tabTo(coordinator, coordinator.getByRole('button', { name: 'Tag pladserne fra' }))
    await keys.press('Enter')
    await expect(said(coordinator)).toContainText('3 elever er flyttet')
    await expect(coordinator.getByRole('button', { name: 'Placér …' })).toBeFocused()
    await keys.press('Escape')
    await tabTo(coordinator, coordinator.getByLabel('Søg efter virksomhed eller by'))
    await keys.type(firm.name)
    await tabBackTo(coordinator, coordinator.getByRole('button', { name: 'Uden plads', exact: true }))
    await keys.press('Enter')
    await tabTo(coordinator, pupilRow(coordinator, bo))
    for (const pupil of [bo, carla, dina]) {
      await expect(pupilRow(coordinator, pupil)).toBeFocused()
      await keys.press('Enter')
      await expect(seat(coordinator)).toBeFocused()
      await expect(said(coordinator)).toHaveText(new RegExp(`^${pupil}, 8\\.B, uden plads\\. \\d+ muligheder\\.$`))
      await keys.press('Enter')
      await expect(said(coordinator)).toHaveText(`${pupil} er placeret hos ${firm.name} i uge ${number}.`)
    }
    await writeFile('test-results/yeargroup/tree.yml', await coordinator.getByRole('main').ariaSnapshot())
    await expect(coordinator.getByRole('region', { name: 'Pladser' })).toMatchAriaSnapshot(`
      - 'button "${firm.name}, uge ${number}: 0 af 3 pladser er ledige."'
      - list "Elever hos ${firm.name} i uge ${number}":
        - listitem:
          - button "${bo}, 8.B, placeret hos ${firm.name} i uge ${number}"
        - listitem:
          - button "${carla}, 8.B, placeret hos ${firm.name} i uge ${number}"
        - listitem:
          - button "${dina}, 8.B, placeret hos ${firm.name} i uge ${number}"
    `)
  })

  test('publishes, and the host sees who comes', async () => {
    await coordinator.getByRole('link', { name: 'Offentliggør …' }).focus()
    await coordinator.keyboard.press('Enter')
    await expect(coordinator.getByRole('heading', { level: 1, name: `Offentliggør: ${title}` })).toBeFocused()
    await expect(coordinator.getByText('1 elev har ingen plads')).toBeVisible()
    await inBothLanguages(coordinator, 'publish')
    await tabTo(coordinator, coordinator.getByRole('button', { name: 'Offentliggør og send besked' }))
    await coordinator.keyboard.press('Enter')
    await expect(coordinator.getByText('Runden er offentliggjort')).toBeVisible()
    const told = await mail(firm.owner.email, `Her er listen over, hvem der kommer i praktik hos ${firm.name}`)
    expect(linkOf(told)).toBe('/partner/elever')
    await host.goto('/partner/elever')
    for (const pupil of ['Bo', 'Carla', 'Dina']) await expect(host.getByRole('heading', { level: 4, name: pupil })).toBeVisible()
    await inBothLanguages(host, 'guests')
    await host.emulateMedia({ media: 'print' })
    await look(host, 'guests-print')
    await host.emulateMedia({ media: 'screen' })
  })

  test('who has no place waits for one where it is full', async () => {
    await phone.goto(`/min-side/praktik/${round}`)
    await phone.getByRole('link', { name: 'Se stederne' }).click()
    await inBothLanguages(phone, 'full')
    await phone.getByRole('button', { name: `Skriv mig på venteliste til uge ${number} hos ${firm.name}` }).click()
    await expect(phone.getByText(`Du står på venteliste til ${firm.name}`)).toBeVisible()
    await phone.goto(`/min-side/praktik/${round}`)
    await expect(phone.getByText('Du er nr. 1 i køen.', { exact: false })).toBeVisible()
    await inBothLanguages(phone, 'waiting')

    await board(coordinator)
    await coordinator.getByLabel('Søg efter virksomhed eller by').fill(firm.name)
    await expect(seat(coordinator)).toHaveAccessibleName(/1 venter/)
    await seat(coordinator).click()
    await expect(coordinator.getByRole('dialog').getByText(`Alma ${name}: nr. 1 i køen`)).toBeVisible()
    await look(coordinator, 'queue')
    await expectAccessible(coordinator, 'queue')
    await coordinator.keyboard.press('Escape')
  })

  test('a seat falls free, and the waiting list moves', async () => {
    await coordinator.getByRole('list', { name: `Elever hos ${firm.name} i uge ${number}` }).getByRole('button', { name: new RegExp(`^${dina}`) }).click()
    await coordinator.getByRole('button', { name: 'Tag pladsen fra' }).click()
    await expect(said(coordinator)).toContainText(dina)
    const asked = await mail(alma.email, `Der er blevet en plads til dig hos ${firm.name}`)
    expect(linkOf(asked)).toBe(`/min-side/praktik/${round}`)
    await phone.goto('/min-side')
    await phone.getByRole('link', { name: 'Din praktik' }).click()
    await expect(phone.getByText('Der er en plads til dig')).toBeVisible()
    await phone.getByRole('link', { name: title }).click()
    await expect(phone.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await inBothLanguages(phone, 'asked')
    await expect(coordinator.getByRole('list', { name: `Elever hos ${firm.name} i uge ${number}` })).toContainText(`Alma ${name}`)
    await expect(said(coordinator)).toHaveText(`Systemet holder en plads til Alma ${name} hos ${firm.name} i uge ${number}.`)
    await look(coordinator, 'held')
    await expectAccessible(coordinator, 'held')
    await phone.getByRole('button', { name: `Ja, jeg vil have pladsen hos ${firm.name} i uge ${number}` }).click()
    await expect(phone.getByRole('heading', { name: 'Du har fået en plads' })).toBeVisible()
    await inBothLanguages(phone, 'yes')
    await host.reload()
    await expect(host.getByRole('heading', { level: 4, name: 'Alma' })).toBeVisible()
    await expect(host.getByRole('heading', { level: 4, name: 'Dina' })).toHaveCount(0)
  })

  test('and the family tells the host what it has to know', async () => {
    await phone.getByRole('link', { name: `Fortæl ${firm.name}, hvad de skal vide` }).click()
    await inBothLanguages(phone, 'arrangements')
    await phone.getByLabel('Det vil vi gerne fortælle').fill('Alma kan ikke tåle nødder.')
    await phone.getByRole('button', { name: 'Gem' }).click()
    await expect(phone.getByText(`${firm.name} har fået besked om, at der er noget at læse.`)).toBeVisible()
    await host.reload()
    await expect(host.getByText('Alma kan ikke tåle nødder.')).toBeVisible()
    await inBothLanguages(host, 'told')
  })

  test('a host that cannot have a guest after all says so, and the coordinator reads why', async () => {
    await host.getByRole('button', { name: 'Vi kan ikke tage imod Carla alligevel' }).click()
    const dialog = host.getByRole('dialog', { name: 'Kan I ikke tage imod Carla?' })
    await look(host, 'refer')
    await expectAccessible(host, 'guiding a guest on')
    await dialog.getByRole('button', { name: 'Giv besked' }).click()
    await expect(dialog.locator('.error-summary')).toBeFocused()
    await dialog.getByLabel('Hvad er der sket?').fill('Vores svend er blevet syg.')
    await dialog.getByRole('button', { name: 'Giv besked' }).click()
    await expect(host.getByText('Koordinatoren har fået besked og finder et andet sted til Carla.')).toBeVisible()
    await expect(host.getByRole('heading', { level: 4, name: 'Carla' })).toHaveCount(0)
    await expect(said(coordinator)).toContainText(`${carla} har mistet pladsen hos ${firm.name}.`)
    await expect(seat(coordinator)).toHaveAccessibleName(/0 af 2 pladser er ledige/)
  })
})

const said = (page: Page) => page.getByRole('status', { name: 'Seneste hændelse' })
const seat = (page: Page) => page.locator('.cell-seats').first()
const pupilRow = (page: Page, name: string) => page.getByRole('region', { name: 'Elever' }).getByRole('button', { name: new RegExp(`^${name}, `) })

const onAPhone = async (browser: Browser) => (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage()

async function tabBackTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 40 && !(await target.evaluate((element) => element === document.activeElement)); presses++) await page.keyboard.press('Shift+Tab')
}

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
