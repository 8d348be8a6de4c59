import { mkdir, writeFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { look } from './look'
import { newPerson } from './people'
import { textOf } from './pdf'
import { as, fillInRegistration, lastMail, settled, unique } from './support'

/*
 * A year group comes in: the secretariat tells of a school, its coordinator takes the class list over and gives out letters, and a pupil of
 * fourteen joins with the code of the letter. Each test is a chapter.
 */
test.describe.configure({ mode: 'serial' })
test.describe('a school and its pupils', () => {
  const own = unique()
  const name = own.charAt(0).toUpperCase() + own.slice(1)
  const school = `${name} Skole`
  const district = `Distrikt ${name}`
  const born = `${new Date().getFullYear() - 14}-01-05`
  const danish = born.split('-').toReversed().join('-')
  let secretariat: Page
  let bo: Page
  let alma: Page
  let letter: string

  test.beforeAll(async ({ browser }) => {
    secretariat = await as(browser, 'sekretariat')
    bo = await as(browser, 'koordinator')
    alma = await newPerson(browser)
  })
  test.afterAll(async () => {
    for (const page of [secretariat, bo, alma]) await page?.context().close()
  })

  test('the secretariat tells of a district, its coordinator and a school', async () => {
    await secretariat.goto('/kommune/skoler/distrikter')
    await settled(secretariat)
    await secretariat.getByRole('button', { name: 'Opret et distrikt' }).click()
    const dialog = secretariat.getByRole('dialog')
    await dialog.getByLabel('Distriktets navn').fill(district)
    await dialog.getByLabel('Bo Thorup').check()
    await stands(secretariat, 'district')
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await expect(secretariat.getByRole('heading', { name: district })).toBeVisible()
    await stands(secretariat, 'districts')

    await secretariat.goto('/kommune/skoler/ny')
    await secretariat.getByLabel('Skolens navn').fill(school)
    await secretariat.getByLabel('Institutionsnummer').fill(String(100_000 + Math.floor(Math.random() * 900_000)))
    await secretariat.getByLabel('Vej og nummer').fill('Skolebakken 12')
    await secretariat.getByLabel('Postnummer').fill('9800')
    await secretariat.getByLabel('Distrikt').selectOption({ label: district })
    await secretariat.getByLabel('Navn', { exact: true }).fill('Lone Lærer')
    await secretariat.getByLabel('E-mail').fill(`lone.${own}@example.org`)
    await stands(secretariat, 'new-school')
    await secretariat.getByRole('button', { name: 'Gem' }).click()
    await expect(secretariat.getByRole('heading', { level: 1, name: school })).toBeVisible()
    await expect(secretariat.getByText(/Ingen klasser i skoleåret/)).toBeVisible()
    await stands(secretariat, 'school-empty')
  })

  test('its coordinator takes the class list over, once the file is right, and only once', async () => {
    await bo.goto('/kommune/skoler')
    await settled(bo)
    await stands(bo, 'schools')
    await bo.getByRole('region', { name: district }).getByRole('link', { name: school }).click()
    await bo.getByRole('link', { name: 'Hent en klasseliste ind' }).click()
    await expect(bo.getByRole('heading', { level: 1 })).toBeFocused()
    await bo.getByText('Sådan skal filen se ud').click()
    await expect(bo.getByText('Ingen CPR-numre')).toBeVisible()
    await stands(bo, 'columns')
    expect((await bo.request.get((await bo.getByRole('link', { name: 'Hent et eksempel' }).getAttribute('href')) as string)).ok()).toBe(true)

    await choose(bo, ['Navn;CPR-nummer;Klasse', `Alma ${name};050112-1234;8.B`])
    await expect(bo.getByRole('row').filter({ hasText: 'Kolonnen er med CPR-numre' })).toBeVisible()
    await stands(bo, 'cpr')

    const lines = (day: string) => ['Klasse;Fornavn;Efternavn;Fødselsdato;E-mail', `8.B;Alma;${name};${danish};alma.${own}@example.org`, `8b;Åse;${name};${day};`, `8.A;Bo;${name};${danish};`]
    await choose(bo, lines('31-02-2012'))
    await expect(bo.getByRole('row').filter({ hasText: '»31-02-2012« er ikke en dato' })).toContainText('3')
    await expect(bo.getByRole('button', { name: 'Overtag klasselisten' })).toHaveCount(0)

    await choose(bo, lines('28-02-2012'))
    await expect(bo.getByRole('row').filter({ hasText: `Åse ${name}` })).toContainText('Ny')
    await stands(bo, 'preview')
    await bo.getByRole('button', { name: 'Overtag klasselisten' }).click()
    await expect(bo.getByText('Klasselisten er overtaget fra klasser.csv')).toBeVisible()
    await stands(bo, 'receipt')

    await bo.getByRole('button', { name: 'Hent en fil mere ind' }).click()
    await choose(bo, lines('28-02-2012'))
    await expect(bo.getByText('klasser.csv siger det samme som klasselisten')).toBeVisible()
  })

  test('letters go out, and a mail where there is an address', async () => {
    await bo.getByRole('main').getByRole('link', { name: school }).first().click()
    await stands(bo, 'school')
    await bo.getByRole('link', { name: '8.B' }).click()
    await expect(bo.getByRole('heading', { level: 1, name: '8.B' })).toBeVisible()
    await stands(bo, 'class')

    const pdf = await bo.request.get((await bo.getByRole('link', { name: 'Hent breve med koder' }).getAttribute('href')) as string)
    expect(pdf.headers()['content-type']).toContain('application/pdf')
    const bytes = await pdf.body()
    await mkdir('test-results/schools', { recursive: true })
    await writeFile(`test-results/schools/${test.info().project.name}-letters.pdf`, bytes)
    const pages = textOf(bytes)
    expect(pages, 'one page for each pupil').toHaveLength(2)
    const page = pages.find((text) => text.includes('Alma')) ?? ''
    expect(page).toContain('/elev')
    letter = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(page)?.[0] ?? ''
    expect(letter, page).not.toBe('')

    await bo.getByRole('button', { name: 'Send koder på mail' }).click()
    await expect(bo.getByRole('dialog').getByText(`Åse ${name}`)).toBeVisible()
    await stands(bo, 'mails')
    await bo.getByRole('button', { name: 'Send 1 mail' }).click()
    await expect(bo.getByText('1 mail er på vej.')).toBeVisible()
    await lastMail(`alma.${own}@example.org`, letter)
  })

  test('a pupil of fourteen joins with the code of the letter', async () => {
    await alma.goto('/elev')
    await settled(alma)
    await stands(alma, 'join-first')
    await alma.getByRole('main').getByRole('link', { name: 'Opret en bruger' }).click()
    await fillInRegistration(alma, { first: 'Alma', last: name, email: `alma.${own}@example.org` })
    await expect(alma.getByLabel('Koden fra dit brev')).toBeVisible()
    await stands(alma, 'join')

    await alma.getByLabel('Koden fra dit brev').fill('00000-00000')
    await alma.getByLabel('Din fødselsdato').fill(born)
    await alma.getByRole('button', { name: 'Kom med' }).click()
    await expect(alma.locator('.error-summary')).toBeFocused()
    await stands(alma, 'join-wrong')

    await alma.getByLabel('Koden fra dit brev').fill(letter.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'))
    await alma.getByRole('button', { name: 'Kom med' }).click()
    await expect(alma.getByRole('heading', { level: 1, name: `Du er med i 8.B på ${school}` })).toBeVisible()
    await stands(alma, 'joined')
  })

  test('the coordinator sees who is in, moves another and lets one leave', async () => {
    await bo.reload()
    await expect(bo.getByRole('row').filter({ hasText: `Alma ${name}` })).toContainText('Er med')
    await bo.getByRole('button', { name: `Ny kode til Åse ${name}` }).click()
    await bo.getByRole('button', { name: 'Lav en ny kode' }).click()
    await expect(bo.getByRole('dialog').getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeVisible()
    await stands(bo, 'new-code')
    await bo.keyboard.press('Escape')

    await bo.getByRole('link', { name: `Åse ${name}` }).click()
    await expect(bo.getByRole('heading', { level: 1, name: `Åse ${name}` })).toBeFocused()
    await bo.getByRole('button', { name: 'Flyt til en anden klasse' }).click()
    await bo.getByRole('dialog').getByLabel('Klasse', { exact: true }).selectOption({ label: '8.A' })
    await stands(bo, 'move')
    await bo.getByRole('button', { name: 'Flyt eleven' }).click()
    await expect(bo.locator('.timeline-entry').first()).toContainText('8.A')
    await stands(bo, 'pupil')

    await bo.getByRole('button', { name: 'Meld ud' }).click()
    await bo.getByRole('dialog').getByRole('button', { name: 'Meld ud' }).click()
    await expect(bo.getByRole('dialog')).toBeHidden()
    await stands(bo, 'pupil-leaves')
  })

  test('the next school year is looked at before it is made', async () => {
    await bo.goto('/kommune/skoler')
    await settled(bo)
    await bo.getByRole('link', { name: school }).click()
    await bo.getByRole('link', { name: 'Ryk alle et år op' }).click()
    await expect(bo.getByRole('row').filter({ hasText: '9.B' })).toContainText('Ny klasse')
    await stands(bo, 'moving-up')
    await bo.getByRole('button', { name: /^Ryk op til/ }).click()
    await expect(bo.getByRole('link', { name: '9.B' })).toBeVisible()
  })
})

/** As a school system of Windows saves it. */
async function choose(page: Page, lines: string[]) {
  await page.getByLabel('CSV-fil').setInputFiles({ name: 'klasser.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n'), 'latin1') })
}

/** Looked at; it stands in nobody's way, and nothing has to be scrolled sideways. */
async function stands(page: Page, name: string) {
  await look(page, name)
  await expectAccessible(page, name)
  await expectReflow(page, name)
}
