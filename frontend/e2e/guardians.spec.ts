import { expect, test, type APIResponse, type Browser, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { as, cvr, day, fillInRegistration, letPass, mail, mails, personalLinkOf, settled, unique, type Person } from './support'

/*
 * No minor without a guardian, told once a size: a fourteen-year-old applies, the guardian says yes on a phone without an account, the firm
 * accepts and has its notice to the parents ready. Then what goes wrong with links: too old, used twice, guessed, asked for again, taken back.
 * Each test is a chapter; a chapter that fails ends the story.
 */
test.describe.configure({ mode: 'serial' })
test.describe('a guardian says yes', () => {
  const own = unique()
  const name = own.charAt(0).toUpperCase() + own.slice(1)
  const young: Person = { first: 'Liv', last: name, email: `liv.${own}@example.org` }
  const owner: Person = { first: 'Bente', last: name, email: `bente.${own}@example.org` }
  const guardian = { name: `Mette ${name}`, email: `mette.${own}@example.org` }
  const firm = `${name} Dyrehandel`
  const titles = { first: `Fritidsjob hos ${name}`, second: `Lørdagsjob hos ${name}` }
  const words = 'Jeg har marsvin og kaniner derhjemme og passer dem selv.'
  let liv: Page
  let bente: Page
  let mette: Page
  let applied: string
  let again: string
  let link: string
  let offered: string

  test.beforeAll(async ({ browser }) => {
    liv = await alone(browser)
    bente = await alone(browser)
    // A guardian has a phone and no account, whatever size the others' windows have.
    mette = await (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage()
  })
  test.afterAll(async () => {
    for (const page of [liv, bente, mette]) await page?.context().close()
  })

  test('a firm offers two leisure jobs from 13', async ({ browser }) => {
    const secretariat = await as(browser, 'sekretariat')
    await promise(bente, owner, firm, secretariat)
    await secretariat.context().close()
    offered = await offer(bente, owner, titles.first, 'TUESDAY')
    await offer(bente, owner, titles.second, 'THURSDAY')
  })

  test('a fourteen-year-old is told before writing, and names who can say yes', async () => {
    await register(liv, young, '/opslag')
    await put(liv, 'me/young', { name: `Liv ${name}`, birthDate: day(-14 * 366), postalCode: '9760', grade: 8 })
    await apply(titles.first)
    await expect(liv.getByRole('heading', { name: 'En forælder eller værge skal sige ja' })).toBeVisible()
    await look(liv, 'apply')
    await expectAccessible(liv, 'applying with a guardian')
    await liv.getByLabel('Navn', { exact: true }).fill(guardian.name)
    await liv.getByLabel('E-mail', { exact: true }).fill(guardian.email)
    await liv.getByLabel(`Hvorfor vil du gerne til ${firm}?`).fill(words)
    await liv.getByRole('button', { name: 'Send ansøgningen' }).click()
    await expect(liv.getByText('Din ansøgning venter på et ja', { exact: true })).toBeVisible()
    await expect(liv.getByText('Hos din forælder eller værge')).toBeVisible()
    applied = idIn(liv)
    await inBothLanguages(liv, 'thread-awaiting')
    await bente.goto('/partner/ansoegninger')
    await settled(bente)
    await expect(bente.getByText(titles.first), 'the firm has got nothing').toHaveCount(0)
  })

  test('the guardian reads and says yes on a phone', async () => {
    link = personalLinkOf(await mail(guardian.email, `Må Liv søge hos ${firm}?`))
    await mette.goto(link)
    await expect(mette.getByRole('heading', { level: 1, name: `Må Liv ${name} søge »${titles.first}«?` })).toBeVisible()
    await expect(mette.getByText('tirsdag kl. 15.30–17.30')).toBeVisible()
    await inBothLanguages(mette, 'consent')
    await mette.getByRole('button', { name: 'Ja, Liv må søge' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeVisible()
    await inBothLanguages(mette, 'consent-given')
    await mail(guardian.email, `Tak: du har sagt ja til, at Liv søger hos ${firm}`)
    await mail(young.email, `Vi har modtaget din ansøgning til ${firm}`)
  })

  test('the same link used twice says so at once', async ({ browser }) => {
    const page = await alone(browser)
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeVisible()
    await expect(page.getByRole('button', { name: /må søge/ })).toHaveCount(0)
    await page.context().close()
  })

  test('the firm accepts, and the notice to the parents opens', async () => {
    await mail(owner.email, `Ny ansøgning til »${titles.first}«`)
    await bente.goto(`/partner/ansoegninger/${applied}`)
    await bente.getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await bente.getByRole('dialog').getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await expect(bente.getByRole('heading', { name: 'Orientering til forældre' })).toBeVisible()
    await look(bente, 'notice')
    await expectAccessible(bente, 'the notice to the parents')
    const pdf = await bente.request.get((await bente.getByRole('link', { name: 'Hent orienteringen som PDF' }).getAttribute('href')) as string)
    expect(pdf.headers()['content-type']).toContain('application/pdf')
    expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF')
  })

  test('a second time the guardian is known, and the link grows too old', async () => {
    await apply(titles.second)
    await expect(liv.getByText(`Vi spørger ${guardian.name} (${guardian.email}).`)).toBeVisible()
    await liv.getByLabel(`Hvorfor vil du gerne til ${firm}?`).fill(words)
    await liv.getByRole('button', { name: 'Send ansøgningen' }).click()
    await expect(liv.getByText('Din ansøgning venter på et ja', { exact: true })).toBeVisible()
    again = idIn(liv)
    const asked = async () => (await mails(guardian.email)).filter(({ subject, text }) => subject === `Må Liv søge hos ${firm}?` && text.includes(titles.second))
    await expect.poll(async () => (await asked()).length, { timeout: 30_000 }).toBe(1)
    link = personalLinkOf((await asked())[0] as Awaited<ReturnType<typeof mail>>)
    await letPass(`links=${again}`)
    await mette.goto(link)
    await expect(mette.getByRole('heading', { level: 1, name: 'Linket er udløbet' })).toBeVisible()
    await expect(mette.getByRole('main').getByText(/\bLiv\b/), 'nobody is named').toHaveCount(0)
    await inBothLanguages(mette, 'consent-expired')
  })

  test('whoever holds the old link gets a new one, to the known address only', async () => {
    await mette.getByRole('button', { name: 'Send et nyt link' }).click()
    await expect(mette.getByText('Et nyt link er på vej')).toBeVisible()
    await mette.getByRole('button', { name: 'Send et nyt link' }).click()
    const renewed = await mail(guardian.email, 'Her er et nyt link til Livs ansøgning')
    link = personalLinkOf(renewed)
    await mette.goto(link)
    await expect(mette.getByRole('button', { name: 'Ja, Liv må søge' })).toBeVisible()
    await mette.getByRole('button', { name: 'Ja, Liv må søge' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeVisible()
  })

  test('whoever guesses learns nothing', async ({ browser }) => {
    const page = await alone(browser)
    await page.goto(`/samtykke#${'A'.repeat(43)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Linket virker ikke' })).toBeVisible()
    await inBothLanguages(page, 'consent-unknown')
    await page.context().close()
  })

  test('a yes is taken back, the firm is told, and the young person is helped', async () => {
    await mette.getByRole('button', { name: 'Tag mit ja tilbage' }).click()
    await look(mette, 'consent-take-back')
    await expectAccessible(mette, 'taking a yes back')
    await mette.getByRole('dialog').getByRole('button', { name: 'Ja, tag det tilbage' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Dit ja er taget tilbage' })).toBeVisible()
    const toFirm = await mail(owner.email, `En ansøgning til »${titles.second}« er afsluttet`)
    expect(toFirm.text + toFirm.html).not.toContain('Liv')
    await mail(young.email, `${guardian.name} har taget sit ja til ${firm} tilbage`)
    await liv.goto(`/min-side/ansoegninger/${again}`)
    await expect(liv.getByText(`${guardian.name} har taget sit ja tilbage, så ansøgningen er afsluttet.`)).toBeVisible()
    await expect(liv.getByText(/ungevejleder/).first()).toBeVisible()
    await inBothLanguages(liv, 'thread-taken-back')
  })

  test('whoever has nobody to ask is helped by a counsellor, who hands over a link', async ({ browser }) => {
    const nora = await alone(browser)
    await register(nora, { first: 'Nora', last: name, email: `nora.${own}@example.org` }, '/opslag')
    await put(nora, 'me/young', { name: `Nora ${name}`, birthDate: day(-14 * 366), postalCode: '9760', grade: 8 })
    const { id } = await post(nora, `offers/${offered}/applications`, { motivation: words, noGuardian: true })
    await nora.goto(`/min-side/ansoegninger/${id}`)
    await inBothLanguages(nora, 'thread-nobody')
    await nora.getByRole('link', { name: 'Se, hvem der hjælper dig' }).click()
    await expect(nora).toHaveURL(/\/min-side\/hjaelp\//)

    const counsellor = await as(browser, 'vejleder')
    await counsellor.goto(`/kommune/sager/${idIn(nora)}`)
    await counsellor.getByRole('button', { name: 'Tag sagen' }).click()
    await counsellor.getByRole('button', { name: 'Skriv forældre eller værge ind' }).click()
    const dialog = counsellor.getByRole('dialog')
    await dialog.getByLabel('Navn', { exact: true }).fill('Farmor Grethe')
    await dialog.getByLabel(/^Telefon/).fill('20 30 40 50')
    await look(counsellor, 'case-naming')
    await expectAccessible(counsellor, 'naming a guardian in a case')
    await dialog.getByRole('button', { name: 'Skriv forældre eller værge ind' }).click()
    await counsellor.getByRole('button', { name: /^Lav et link til Farmor Grethe/ }).click()
    const handed = await counsellor.getByLabel('Link', { exact: true }).inputValue()
    await look(counsellor, 'case-link')
    await expectAccessible(counsellor, 'a link to hand over')
    await mette.goto(handed)
    await mette.getByRole('button', { name: 'Ja, Nora må søge' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeFocused()
    for (const page of [nora, counsellor]) await page.context().close()
  })

  async function apply(title: string) {
    await liv.goto(`/opslag?q=${encodeURIComponent(title)}`)
    await liv.getByRole('link', { name: title }).click()
    await liv.getByRole('link', { name: 'Søg pladsen' }).click()
  }
})

const alone = async (browser: Browser) => (await browser.newContext()).newPage()

const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** A picture for whoever wants to see what was walked through. */
async function look(page: Page, name: string) {
  await settled(page)
  await page.screenshot({ path: `test-results/guardians/${test.info().project.name}-${name}.png`, fullPage: true, animations: 'disabled' })
}

/** The page stands in nobody's way, in either language; it is left in Danish. */
async function inBothLanguages(page: Page, name: string) {
  await look(page, name)
  await expectAccessible(page, name)
  await speak(page, 'en')
  await look(page, `${name}-en`)
  await expectAccessible(page, `${name} in English`)
  await expectReflow(page, name)
  await speak(page, 'da')
}

async function speak(page: Page, language: 'da' | 'en') {
  await page.evaluate((chosen) => localStorage.setItem('ungegarantien.language', chosen), language)
  await page.reload()
  await settled(page)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

async function register(page: Page, person: Person, to: string) {
  await page.goto(`/login?prompt=create&to=${encodeURIComponent(to)}`)
  await fillInRegistration(page, person)
  await page.waitForURL((url) => url.pathname === to)
}

const HEADERS = { 'X-Ungegarantien': '1' }

async function answered<T>(response: Promise<APIResponse>): Promise<T> {
  const answer = await response
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()) as T
}

const post = <T = { id: string }>(page: Page, path: string, data: object = {}) => answered<T>(page.request.post(`/api/v1/${path}`, { headers: HEADERS, data }))
const put = (page: Page, path: string, data: object) => answered(page.request.put(`/api/v1/${path}`, { headers: HEADERS, data }))

const house = { street: 'Torvet 5', postalCode: '9760', trade: 'AGRICULTURE_ANIMALS' }
const contactOf = ({ first, last, email }: Person) => ({ name: `${first} ${last}`, email })

/** What story.spec.ts walks through page by page. */
async function promise(page: Page, owner: Person, firm: string, secretariat: Page) {
  await register(page, owner, '/bliv-partner')
  const contact = contactOf(owner)
  const partner = await post(page, 'partners', { municipality: '860', cvr: cvr(), name: firm, ...house, contact })
  const pledge = await post<{ id: string; sha256: string }>(page, `partners/${partner.id}/pledges`, { commitments: [{ form: 'LEISURE_JOBS', perYear: 2 }] })
  await post(page, `pledges/${pledge.id}/signature`, { signatoryName: contact.name, signatoryTitle: 'Ejer', consent: true, sha256: pledge.sha256 })
  await post(secretariat, `pledges/${pledge.id}/approval`)
}

async function offer(page: Page, owner: Person, title: string, weekday: string) {
  const { id } = await post(page, 'offers', {
    title,
    ...house,
    contact: contactOf(owner),
    text: 'Du fodrer dyrene og rydder op i bure.',
    interests: ['ANIMALS_NATURE'],
    languages: [],
    access: [],
    terms: { kind: 'LEISURE_JOB', positions: 2, minimumAge: 13, taskTypes: ['SMALL_ANIMALS', 'TIDYING'], startsOn: day(30), shifts: [{ weekday, from: '15:30', to: '17:30', breakMinutes: 0 }] },
  })
  await post(page, `offers/${id}/publication`)
  return id
}
